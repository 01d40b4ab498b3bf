import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow, waitBefore } from './follow';
import { liveStatus, onGap } from './status';
import type { LiveOperation, LiveSink, LiveTransport } from './types';

interface Opened {
  operation: LiveOperation;
  sink: LiveSink;
  close: ReturnType<typeof vi.fn<() => void>>;
}

const operation: LiveOperation = { query: 'subscription', variables: { after: 'c0', caseId: 'k1' } };

function setting(from: LiveOperation = operation) {
  const opened: Opened[] = [];
  const transport: LiveTransport = (wanted, sink) => {
    const close = vi.fn<() => void>();
    opened.push({ operation: wanted, sink, close });
    return close;
  };
  const events: string[] = [];
  const refused: string[] = [];
  const stop = follow(transport, from, {
    next: ({ data }) => events.push((data?.['caseEvents'] as { cursor: string }).cursor),
    refused: (code) => refused.push(code),
  });
  const last = () => {
    const latest = opened.at(-1);
    if (!latest) throw new Error('Nothing was opened.');
    return latest;
  };
  return { opened, last, events, refused, stop };
}

function event(cursor: string) {
  return { data: { caseEvents: { cursor } } };
}

function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('following a subscription', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts after the cursor that it was given and goes on after the last one it saw', () => {
    const { opened, last, stop } = setting();
    expect(last().operation.variables).toEqual({ after: 'c0', caseId: 'k1' });
    last().sink.next(event('c1'));
    last().sink.next(event('c2'));
    last().sink.ended({ code: null });
    vi.advanceTimersByTime(1_000);
    expect(opened).toHaveLength(2);
    expect(last().operation.variables).toEqual({ after: 'c2', caseId: 'k1' });
    stop();
  });

  it('passes an event on once, though a replay brings it again', () => {
    const { last, events, stop } = setting();
    last().sink.next(event('c1'));
    last().sink.ended({ code: null });
    vi.advanceTimersByTime(1_000);
    last().sink.next(event('c1'));
    last().sink.next(event('c2'));
    expect(events).toEqual(['c1', 'c2']);
    stop();
  });

  it('ignores what a closed stream still says', () => {
    const { opened, events, stop } = setting();
    opened[0]?.sink.ended({ code: null });
    vi.advanceTimersByTime(1_000);
    opened[0]?.sink.next(event('c9'));
    opened[0]?.sink.ended({ code: null });
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual([]);
    expect(opened).toHaveLength(2);
    stop();
  });

  it('waits longer after each failure, up to half a minute', () => {
    expect([0, 1, 2, 10].map((attempt) => waitBefore(attempt, () => 1))).toEqual([500, 1_000, 2_000, 30_000]);
    expect(waitBefore(10, () => 0)).toBe(0);
  });

  it('does not hammer a server that takes the stream and ends it at once', () => {
    const { opened, last, stop } = setting();
    for (const wait of [500, 1_000, 2_000]) {
      last().sink.opened();
      last().sink.ended({ code: 'SERVICE_UNAVAILABLE' });
      const before = opened.length;
      vi.advanceTimersByTime(wait - 1);
      expect(opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(opened).toHaveLength(before + 1);
    }
    last().sink.opened();
    vi.advanceTimersByTime(11_000);
    last().sink.ended({ code: null });
    vi.advanceTimersByTime(500);
    expect(opened).toHaveLength(5);
    stop();
  });

  it('opens again when the token has ended', () => {
    const { opened, last, stop } = setting();
    last().sink.next({ errors: [{ message: 'x', extensions: { code: 'TOKEN_EXPIRED' } } as never] });
    vi.advanceTimersByTime(500);
    expect(opened).toHaveLength(2);
    stop();
  });

  it.each(['BAD_REQUEST', 'FORBIDDEN', 'NOT_FOUND', 'TOO_COMPLEX', 'TOO_LARGE'])(
    'gives up when the stream may not be had: %s',
    (code) => {
      const { opened, last, refused } = setting();
      last().sink.ended({ code });
      vi.advanceTimersByTime(60_000);
      expect(opened).toHaveLength(1);
      expect(refused).toEqual([code]);
    },
  );

  it.each(['INTERNAL', 'SERVICE_UNAVAILABLE', 'TOO_MANY_SUBSCRIPTIONS'])(
    'tries again after what may pass: %s',
    (code) => {
      const { opened, last, refused, stop } = setting();
      last().sink.ended({ code });
      vi.advanceTimersByTime(500);
      expect(opened).toHaveLength(2);
      expect(refused).toEqual([]);
      stop();
    },
  );

  it('rests while the page is hidden and goes on from its cursor when it is shown', () => {
    const { opened, last, stop } = setting();
    last().sink.next(event('c1'));
    hide(true);
    expect(last().close).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(120_000);
    expect(opened).toHaveLength(1);
    hide(false);
    expect(last().operation.variables['after']).toBe('c1');
    stop();
  });

  it('tells that something may have been missed only when it had no cursor to go on from', () => {
    const gaps = vi.fn();
    const stopListening = onGap(gaps);
    const withCursor = setting();
    withCursor.last().sink.opened();
    expect(gaps).not.toHaveBeenCalled();
    const without = setting({ query: 'subscription', variables: { after: null } });
    without.last().sink.opened();
    expect(gaps).toHaveBeenCalledOnce();
    expect(liveStatus()).toBe('live');
    withCursor.stop();
    without.stop();
    expect(liveStatus()).toBe('waiting');
    stopListening();
  });

  it('sends no cursor, and misses nothing, where only what is so now is told', () => {
    const gaps = vi.fn();
    const stopListening = onGap(gaps);
    const present = setting({ query: 'subscription', variables: { caseId: 'k1' } });
    present.last().sink.opened();
    expect(present.last().operation.variables).toEqual({ caseId: 'k1' });
    expect(gaps).not.toHaveBeenCalled();
    present.stop();
    stopListening();
  });

  it('opens nothing after it was stopped', () => {
    const { opened, last, stop } = setting();
    last().sink.ended({ code: null });
    stop();
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveLength(1);
  });
});
