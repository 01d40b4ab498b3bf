import type { CaseScope, CaseState } from '../../../gql/graphql';

/** Whose move it is. */
export type Turn = 'yours' | 'theirs' | 'done';

const turns: Record<CaseState, Turn> = {
  RECEIVED: 'theirs',
  IN_PROGRESS: 'theirs',
  AWAITING_CITIZEN: 'yours',
  ANSWERED: 'done',
  REOPENING_REQUESTED: 'theirs',
  CLOSED: 'done',
  WITHDRAWN: 'done',
};

/** Of what somebody else filed about one, nobody waits for one's reply. */
export function turnOf(state: CaseState, scope?: CaseScope | null): Turn {
  return scope === 'ASKED' && state === 'AWAITING_CITIZEN' ? 'theirs' : turns[state];
}
