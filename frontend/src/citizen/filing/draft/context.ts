import { createContext, use } from 'react';
import { useKeeper } from '../../../lib/drafts/useKeeper';
import type { FormProblem } from '../../../ui/form';
import { usePromises } from '../usePromises';
import { mayGrow, type QuestionStep, questionSteps } from '../steps/order';
import type { Promised } from '../kinds';
import { type Content, somebodyElse } from './content';
import type { DraftKeeper, KeeperState } from './keeper';

interface OpenDraft {
  id: string;
  keeper: DraftKeeper;
  /** The address for notices that the person gave earlier. */
  knownEmail: string;
  /** What the API refused at the last try to send, shown at the fields until they are changed. */
  apiProblems: readonly FormProblem[];
  setApiProblems: (problems: readonly FormProblem[]) => void;
}

export const DraftContext = createContext<OpenDraft | null>(null);

interface DraftInHand extends OpenDraft {
  content: Content;
  state: KeeperState;
  change: (patch: Partial<Content>) => void;
  /** What is promised where it goes; null while that is open. */
  promised: Promised;
  /** The questions of its kind. */
  steps: readonly [QuestionStep, ...QuestionStep[]];
  /** How many pages there are, with the one where all is read through; null while that is open. */
  pages: number | null;
}

/** The draft that is being written on this page. */
export function useDraft(): DraftInHand {
  const open = use(DraftContext);
  if (!open) throw new Error('Used outside a draft.');
  const { keeper } = open;
  const { content, state } = useKeeper(keeper);
  const promised = usePromises()(content.kind, content.unit?.country);
  const steps = questionSteps(content.kind, promised, somebodyElse(content) !== null);
  const pages = mayGrow(content.kind, promised, content.patient !== null) ? null : steps.length + 1;
  return { ...open, content, state, change: (patch) => keeper.change(patch), promised, steps, pages };
}
