import type { CaseState, QueueLineFragment } from '../gql/graphql';

/** A line of the queue, as the contract gives it. */
export type Line = QueueLineFragment;

export const assignments = ['all', 'mine', 'nobody'] as const;
export type Assignment = (typeof assignments)[number];

/** Which lines are asked for: whose, and at which organisation and below; null: everywhere one works. */
export interface QueueFilter {
  assignment: Assignment;
  organisationId: string | null;
}

const open = new Set<CaseState>(['RECEIVED', 'IN_PROGRESS', 'AWAITING_CITIZEN', 'REOPENING_REQUESTED']);

/** Whether a line that changed still is one of those that were asked for. */
export function belongs(line: Line, { assignment }: QueueFilter): boolean {
  if (!open.has(line.state)) return false;
  if (assignment === 'mine') return line.handler?.me === true;
  return assignment === 'all' || !line.handler;
}

/** The order of the queue: fewest days left first, without a due day last, then the oldest. */
export function compareLines(a: Line, b: Line): number {
  return (
    (a.clock.dueOn ?? '9999').localeCompare(b.clock.dueOn ?? '9999') ||
    a.receivedAt.localeCompare(b.receivedAt) ||
    a.id.localeCompare(b.id)
  );
}

export function sameFilter(a: QueueFilter, b: QueueFilter): boolean {
  return a.assignment === b.assignment && a.organisationId === b.organisationId;
}
