import type { CombinedError } from 'urql';
import type { FieldProblem } from '../../lib/graphql';
import { type DraftText, sameText } from './draft';

/** A draft as the server has it. */
export interface Stored {
  text: DraftText;
  version: number;
  savedAt: string | null;
}

/**
 * The answer in the making and how far it is saved. What is typed is never taken away: `stored` is what the server
 * has, and `theirs` what somebody else saved meanwhile, until the person has chosen.
 */
export interface Saving {
  text: DraftText;
  stored: Stored;
  phase: 'rest' | 'saving' | 'failed' | 'refused' | 'stale';
  theirs: Stored | null;
  /** What was sent last without an acknowledgement; the server may have it. */
  sent: DraftText | null;
  problems: readonly FieldProblem[];
  error: CombinedError | undefined;
}

export type SavingAction =
  | { type: 'typed'; text: DraftText }
  | { type: 'started' }
  | { type: 'saved'; stored: Stored }
  | { type: 'failed'; error: CombinedError | undefined }
  | { type: 'refused'; problems: readonly FieldProblem[] }
  | { type: 'stale'; theirs: Stored }
  | { type: 'arrived'; stored: Stored }
  | { type: 'keptMine' }
  | { type: 'tookTheirs' };

export function startSaving(stored: Stored): Saving {
  return {
    text: stored.text,
    stored,
    phase: 'rest',
    theirs: null,
    sent: null,
    problems: [],
    error: undefined,
  };
}

export function unsaved({ text, stored }: Saving): boolean {
  return !sameText(text, stored.text);
}

export function savingReducer(saving: Saving, action: SavingAction): Saving {
  switch (action.type) {
    case 'typed':
      return { ...saving, text: action.text, phase: saving.phase === 'refused' ? 'rest' : saving.phase };
    case 'started':
      return { ...saving, phase: 'saving', sent: saving.text, error: undefined };
    case 'saved':
      return { ...saving, stored: action.stored, phase: 'rest', problems: [], theirs: null, sent: null };
    case 'failed':
      return { ...saving, phase: 'failed', error: action.error };
    case 'refused':
      return { ...saving, phase: 'refused', problems: action.problems };
    case 'stale':
      return { ...saving, phase: 'stale', theirs: action.theirs };
    case 'arrived':
      return arrive(saving, action.stored);
    case 'keptMine':
      return { ...saving, stored: saving.theirs ?? saving.stored, theirs: null, phase: 'rest' };
    case 'tookTheirs':
      return saving.theirs ? startSaving(saving.theirs) : saving;
  }
}

/** A newer draft from elsewhere is taken in only when nothing typed here would be lost. */
function arrive(saving: Saving, stored: Stored): Saving {
  const newer = stored.version > saving.stored.version;
  return newer && saving.phase === 'rest' && !unsaved(saving) ? startSaving(stored) : saving;
}
