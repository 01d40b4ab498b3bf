import {
  DraftKeeper as Keeper,
  type KeeperState as StateOf,
  type Save as SaveOf,
  type Saved as SavedOf,
} from '../../../lib/drafts/keeper';
import type { Content } from './content';

/** The keeper of a submission's draft; how it keeps stands in `lib/drafts`. */
export class DraftKeeper extends Keeper<Content> {}

export type Saved = SavedOf<Content>;
export type Save = SaveOf<Content>;
export type KeeperState = StateOf<Content>;
