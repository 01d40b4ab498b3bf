import type { CaseState } from '../../../gql/graphql';

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

export function turnOf(state: CaseState): Turn {
  return turns[state];
}
