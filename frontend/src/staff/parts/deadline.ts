import type { CaseState } from '../gql/graphql';

/** What is read of a case's clock. */
export interface Clock {
  dueOn: string | null;
  daysLeft: number | null;
  /** Null where the country counts calendar days at the desk. */
  workingDaysLeft?: number | null;
  pausedSince?: string | null;
  overdue: boolean;
  doneAt?: string | null;
}

export type Deadline =
  | { kind: 'done'; doneAt: string | null }
  | { kind: 'none' }
  | { kind: 'paused'; pausedSince: string }
  | { kind: 'late' | 'today' | 'soon' | 'left'; days: number; working: boolean; dueOn: string };

/** From this many days left on, a deadline is said to be soon. */
const soon = 5;
const done = new Set<CaseState>(['ANSWERED', 'CLOSED', 'WITHDRAWN']);

/** How a deadline is said: the words, icon and colour follow from its kind. */
export function deadlineOf(clock: Clock, state: CaseState): Deadline {
  const { dueOn, daysLeft, workingDaysLeft = null, overdue, doneAt = null, pausedSince = null } = clock;
  if (done.has(state)) return { kind: 'done', doneAt };
  if (dueOn === null || daysLeft === null) return { kind: 'none' };
  if (pausedSince !== null) return { kind: 'paused', pausedSince };
  const days = Math.abs(workingDaysLeft ?? daysLeft);
  const said = { days, working: workingDaysLeft !== null, dueOn };
  if (overdue || daysLeft < 0) return { kind: 'late', ...said };
  if (daysLeft === 0) return { kind: 'today', ...said };
  return { kind: days <= soon ? 'soon' : 'left', ...said };
}
