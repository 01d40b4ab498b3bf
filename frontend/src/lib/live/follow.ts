import type { ExecutionResult } from 'graphql';
import { reportLive } from './status';
import type { LiveEnd, LiveOperation, LiveTransport } from './types';

type Result = ExecutionResult<Record<string, unknown>>;

export interface Follower {
  next: (result: Result) => void;
  /** The server says that this stream may not be had, now or later. */
  refused: (code: string) => void;
}

/** Codes after which trying again can't help. */
const final = new Set([
  'BAD_REQUEST',
  'FORBIDDEN',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'TOO_LARGE',
]);
const longestWait = 30_000;
const remembered = 500;
/** A stream that held this long was a good one: the next wait is short again. */
const steady = 10_000;

/** Full jitter: anywhere between nothing and a ceiling that doubles, so that a restarted server is not stormed. */
export function waitBefore(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(longestWait, 500 * 2 ** attempt));
}

function cursorOf(result: Result): string | null {
  const event = Object.values(result.data ?? {})[0];
  const cursor = (event as { cursor?: unknown } | null | undefined)?.cursor;
  return typeof cursor === 'string' ? cursor : null;
}

function codeOf(result: Result): string | null {
  const code = result.errors?.[0]?.extensions['code'];
  return typeof code === 'string' ? code : null;
}

/**
 * Follows one subscription over lost connections, expired logins and a hidden page.
 * A subscription that takes `$after` selects `cursor` in its only field: the stream goes on after the last cursor that
 * was seen, and an event whose cursor was seen is not passed on again. One without tells what is so now, each time it
 * is opened. Returns what stops it.
 */
export function follow(transport: LiveTransport, operation: LiveOperation, follower: Follower): () => void {
  const seen = new Set<string>();
  const replays = 'after' in operation.variables;
  let after = operation.variables['after'] ?? null;
  let attempt = 0;
  let openedAt = Number.POSITIVE_INFINITY;
  let close: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  const report = reportLive();

  function remember(cursor: string): void {
    seen.add(cursor);
    after = cursor;
    if (seen.size > remembered) seen.delete(seen.values().next().value ?? '');
  }

  function receive(result: Result): void {
    const cursor = cursorOf(result);
    if (cursor !== null) {
      if (seen.has(cursor)) return;
      remember(cursor);
    }
    if (result.data) follower.next(result);
    else end({ code: codeOf(result) });
  }

  function end({ code }: LiveEnd): void {
    if (done || !close) return;
    close();
    close = null;
    report('waiting');
    if (Date.now() - openedAt > steady) attempt = 0;
    openedAt = Number.POSITIVE_INFINITY;
    if (code !== null && final.has(code)) {
      stop();
      follower.refused(code);
    } else if (!document.hidden) {
      timer = setTimeout(open, waitBefore(attempt));
      attempt += 1;
    }
  }

  function opened(): void {
    openedAt = Date.now();
    // Without a cursor nothing can be replayed: whoever shows the data must read it once more.
    report('live', replays && after === null);
  }

  function open(): void {
    clearTimeout(timer);
    if (done || close) return;
    const variables = replays ? { ...operation.variables, after } : operation.variables;
    let live = true;
    const shut = transport(
      { query: operation.query, variables },
      {
        opened: () => live && opened(),
        next: (result) => live && receive(result),
        ended: (reason) => live && end(reason),
      },
    );
    close = () => {
      live = false;
      shut();
    };
  }

  function pause(): void {
    clearTimeout(timer);
    close?.();
    close = null;
    report('waiting');
  }

  function onVisibility(): void {
    attempt = 0;
    if (document.hidden) pause();
    else open();
  }

  function stop(): void {
    done = true;
    pause();
    report('gone');
    document.removeEventListener('visibilitychange', onVisibility);
    globalThis.removeEventListener('online', onVisibility);
  }

  document.addEventListener('visibilitychange', onVisibility);
  globalThis.addEventListener('online', onVisibility);
  if (!document.hidden) open();
  return stop;
}
