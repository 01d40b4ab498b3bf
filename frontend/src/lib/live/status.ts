import { useSyncExternalStore } from 'react';

/** `live`: every stream that is wanted is open. `waiting`: at least one is not, or none is wanted. */
export type LiveStatus = 'live' | 'waiting';
type Report = (state: 'live' | 'waiting' | 'gone', mayHaveMissed?: boolean) => void;

const streams = new Map<symbol, LiveStatus>();
const listeners = new Set<() => void>();
const gapListeners = new Set<() => void>();
let status: LiveStatus = 'waiting';

function settle(): void {
  const states = [...streams.values()];
  const next = states.length > 0 && states.every((state) => state === 'live') ? 'live' : 'waiting';
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
}

/** One for each stream that is followed. */
export function reportLive(): Report {
  const key = Symbol('stream');
  return (state, mayHaveMissed = false) => {
    if (state === 'gone') streams.delete(key);
    else streams.set(key, state);
    settle();
    if (mayHaveMissed) for (const listener of gapListeners) listener();
  };
}

export function onLiveStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function liveStatus(): LiveStatus {
  return status;
}

/** What the API says in words has another language from now on: what is shown is to be read anew, as after a gap. */
export function reportLanguage(): void {
  for (const listener of gapListeners) listener();
}

/** Calls back when a stream has opened that can't know what happened before it, and when the language changes. */
export function onGap(listener: () => void): () => void {
  gapListeners.add(listener);
  return () => gapListeners.delete(listener);
}

export function useLiveStatus(): LiveStatus {
  return useSyncExternalStore(onLiveStatus, liveStatus);
}
