import type { Line } from '../../src/staff/queue/lines';

/** A line of the queue: a complaint that nobody has taken, with two weeks left. */
export function aLine(values: Partial<Line> & { id: string }): Line {
  return {
    number: '260 000 048',
    kind: 'COMPLAINT',
    state: 'RECEIVED',
    organisation: { id: 'org-1', name: 'Vårdcentralen Björken', place: 'Solna' },
    receivedAt: '2026-03-01T09:00:00Z',
    clock: {
      dueOn: '2026-03-29',
      daysLeft: 14,
      workingDaysLeft: null,
      pausedSince: null,
      overdue: false,
      doneAt: null,
    },
    handler: null,
    unread: false,
    unopened: false,
    filedForAnother: null,
    version: 1,
    ...values,
  };
}
