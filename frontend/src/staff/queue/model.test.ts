import { describe, expect, it } from 'vitest';
import { aLine } from '../../../test/desk/lines';
import type { QueueFilter } from './lines';
import { emptyQueue, type Page, type Queue, queueReducer } from './model';

const everything: QueueFilter = { stage: 'open', assignment: 'all', need: 'any', organisationId: null };

function page(ids: readonly string[], next: string | null = null): Page {
  return { lines: ids.map((id, index) => aLine({ id, clock: dueIn(index) })), next };
}

function dueIn(days: number) {
  return {
    dueOn: `2026-03-${String(10 + days).padStart(2, '0')}`,
    daysLeft: days,
    workingDaysLeft: null,
    pausedSince: null,
    overdue: false,
    doneAt: null,
  };
}

function loaded(ids: readonly string[], filter = everything, next: string | null = null): Queue {
  return queueReducer(emptyQueue(filter), { type: 'loaded', page: page(ids, next) });
}

function order(queue: Queue): string[] {
  return queue.rows.map(({ line }) => line.id);
}

describe('the queue', () => {
  it('changes a line where it stands, even when its place would be another', () => {
    const line = aLine({ id: 'b', version: 2, unread: true, clock: dueIn(-5) });
    const queue = queueReducer(loaded(['a', 'b', 'c']), { type: 'changed', line });
    expect(order(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.rows[1]).toEqual({ line, left: false });
  });

  it('lets a new line wait instead of moving the others', () => {
    const queue = queueReducer(loaded(['a', 'b']), { type: 'changed', line: aLine({ id: 'new' }) });
    expect(order(queue)).toEqual(['a', 'b']);
    expect(queue.waiting.map(({ id }) => id)).toEqual(['new']);
  });

  it('counts a line that changes while it waits once', () => {
    const once = queueReducer(loaded(['a']), { type: 'changed', line: aLine({ id: 'new' }) });
    const twice = queueReducer(once, { type: 'changed', line: aLine({ id: 'new', version: 2 }) });
    expect(twice.waiting.map(({ id, version }) => [id, version])).toEqual([['new', 2]]);
  });

  it('forgets a waiting line that is answered before anyone looked', () => {
    const once = queueReducer(loaded(['a']), { type: 'changed', line: aLine({ id: 'new' }) });
    const line = aLine({ id: 'new', state: 'ANSWERED', version: 2 });
    expect(queueReducer(once, { type: 'changed', line }).waiting).toEqual([]);
  });

  it('puts what waited in its place by days left, and takes away what has left', () => {
    const left = aLine({ id: 'a', state: 'ANSWERED', version: 2, clock: dueIn(0) });
    let queue = queueReducer(loaded(['a', 'b', 'c']), { type: 'changed', line: left });
    queue = queueReducer(queue, { type: 'changed', line: aLine({ id: 'late', clock: dueIn(-3) }) });
    expect(order(queueReducer(queue, { type: 'shown' }))).toEqual(['late', 'b', 'c']);
  });

  it('keeps a line that somebody else took in the list of those nobody has, marked as gone', () => {
    const line = aLine({
      id: 'a',
      version: 2,
      state: 'IN_PROGRESS',
      handler: { name: 'Anna', me: false, staffId: null },
    });
    const start = loaded(['a', 'b'], {
      stage: 'open',
      assignment: 'nobody',
      need: 'any',
      organisationId: null,
    });
    const queue = queueReducer(start, { type: 'changed', line });
    expect(queue.rows.map(({ left }) => left)).toEqual([true, false]);
  });

  it('passes over news that is older than what it knows', () => {
    const known = queueReducer(loaded(['a']), { type: 'changed', line: aLine({ id: 'a', version: 5 }) });
    const older = queueReducer(known, {
      type: 'changed',
      line: aLine({ id: 'a', version: 4, unread: true }),
    });
    expect(older.rows[0]?.line.version).toBe(5);
    expect(older.rows[0]?.line.unread).toBe(false);
  });

  it('adds a page without doubling a line that was shown before', () => {
    const start = loaded(['a', 'b'], everything, 'cursor');
    const queue = queueReducer(start, { type: 'appended', page: page(['a', 'b', 'c']) });
    expect(order(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.next).toBeNull();
  });

  it('finds what is new and what is gone when it reads again', () => {
    const start = loaded(['a', 'b']);
    const again: Page = { lines: [aLine({ id: 'b', clock: dueIn(1) }), aLine({ id: 'n' })], next: null };
    const queue = queueReducer(start, { type: 'read', page: again });
    expect(queue.rows.map(({ line, left }) => [line.id, left])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(queue.waiting.map(({ id }) => id)).toEqual(['n']);
  });

  it('does not take a line of the second page for new', () => {
    const start = loaded(['a', 'b'], everything, 'cursor');
    const queue = queueReducer(start, { type: 'read', page: page(['a', 'b', 'c'], 'later') });
    expect(queue.waiting).toEqual([]);
  });

  it('keeps what it shows when reading again fails, and says so when there is nothing to show', () => {
    expect(queueReducer(loaded(['a']), { type: 'failed' }).status).toBe('loaded');
    expect(queueReducer(emptyQueue(everything), { type: 'failed' }).status).toBe('failed');
  });

  it('keeps what is done latest first, and takes in what gets done meanwhile', () => {
    const done: QueueFilter = { stage: 'done', assignment: 'all', need: 'any', organisationId: null };
    const line = (id: string, day: number) =>
      aLine({ id, state: 'ANSWERED', clock: { ...dueIn(0), doneAt: `2026-03-${day}T10:00:00Z` } });
    const lines = [line('b', 20), line('a', 10)];
    let queue = queueReducer(emptyQueue(done), { type: 'loaded', page: { lines, next: null } });
    queue = queueReducer(queue, { type: 'changed', line: line('c', 15) });
    queue = queueReducer(queue, { type: 'changed', line: aLine({ id: 'open' }) });
    expect(order(queueReducer(queue, { type: 'shown' }))).toEqual(['b', 'c', 'a']);
  });

  it('starts empty for other lines and keeps the rows for the same ones', () => {
    const mine: QueueFilter = { stage: 'open', assignment: 'mine', need: 'any', organisationId: null };
    expect(queueReducer(loaded(['a']), { type: 'opened', filter: mine }).rows).toEqual([]);
    expect(order(queueReducer(loaded(['a']), { type: 'opened', filter: { ...everything } }))).toEqual(['a']);
  });
});
