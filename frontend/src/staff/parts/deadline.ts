import type { CaseState } from '../gql/graphql';

/** What is read of a case's clock. */
export interface Clock {
  dueOn: string | null;
  daysLeft: number | null;
  overdue: boolean;
  doneAt?: string | null;
}

export type Deadline =
  | { kind: 'done'; doneAt: string | null }
  | { kind: 'none' }
  | { kind: 'late' | 'today' | 'soon' | 'left'; days: number; dueOn: string };

/** From this many days left on, a deadline is said to be soon. */
const soon = 5;
const done = new Set<CaseState>(['ANSWERED', 'CLOSED', 'WITHDRAWN']);

/** How a deadline is said: the words, icon and colour follow from its kind. */
export function deadlineOf({ dueOn, daysLeft, overdue, doneAt = null }: Clock, state: CaseState): Deadline {
  if (done.has(state)) return { kind: 'done', doneAt };
  if (dueOn === null || daysLeft === null) return { kind: 'none' };
  if (overdue || daysLeft < 0) return { kind: 'late', days: Math.abs(daysLeft), dueOn };
  if (daysLeft === 0) return { kind: 'today', days: 0, dueOn };
  return { kind: daysLeft <= soon ? 'soon' : 'left', days: daysLeft, dueOn };
}
