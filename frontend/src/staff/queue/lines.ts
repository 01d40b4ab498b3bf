import type { CaseState, QueueLineFragment } from '../gql/graphql';

/** A line of the queue, as the contract gives it. */
export type Line = QueueLineFragment;

export const stages = ['open', 'done'] as const;
export type Stage = (typeof stages)[number];

export const assignments = ['all', 'mine', 'nobody'] as const;
export type Assignment = (typeof assignments)[number];

export const needs = ['any', 'late', 'unread', 'waiting'] as const;
/** What an open case needs: an answer that is late, reading, or a reply of the citizen's. */
export type Need = (typeof needs)[number];

/** Which lines are asked for: open or done, whose, in need of what, and at which organisation and below; null: everywhere one works. */
export interface QueueFilter {
  stage: Stage;
  assignment: Assignment;
  need: Need;
  organisationId: string | null;
}

const open = new Set<CaseState>(['RECEIVED', 'IN_PROGRESS', 'AWAITING_CITIZEN', 'REOPENING_REQUESTED']);

/** Whether a line that changed still is one of those that were asked for. */
export function belongs(line: Line, { stage, assignment, need }: QueueFilter): boolean {
  if (open.has(line.state) !== (stage === 'open')) return false;
  if (need === 'late' && !line.clock.overdue) return false;
  if (need === 'unread' && !line.unread) return false;
  if (need === 'waiting' && line.state !== 'AWAITING_CITIZEN') return false;
  if (assignment === 'mine') return line.handler?.me === true;
  return assignment === 'all' || !line.handler;
}

/** The order of a stage: what is open as below, what is done latest first. */
export function orderOf({ stage }: QueueFilter): (a: Line, b: Line) => number {
  return stage === 'open' ? compareLines : compareDone;
}

/** The order of the queue: fewest days left first, without a due day last, then the oldest. */
export function compareLines(a: Line, b: Line): number {
  return (
    (a.clock.dueOn ?? '9999').localeCompare(b.clock.dueOn ?? '9999') ||
    a.receivedAt.localeCompare(b.receivedAt) ||
    a.id.localeCompare(b.id)
  );
}

function compareDone(a: Line, b: Line): number {
  return Date.parse(b.clock.doneAt ?? '') - Date.parse(a.clock.doneAt ?? '') || b.id.localeCompare(a.id);
}

export function sameFilter(a: QueueFilter, b: QueueFilter): boolean {
  return (
    a.stage === b.stage &&
    a.assignment === b.assignment &&
    a.need === b.need &&
    a.organisationId === b.organisationId
  );
}
