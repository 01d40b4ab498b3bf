import { useEffect, useEffectEvent } from 'react';
import { currentSession, idleMillis } from '../auth';
import { liveStatus, onGap, onLiveStatus } from './status';

const pollMillis = 30_000;
/** Nobody is there: the page rests until it is touched. */
const untouched = 20 * 60_000;

/**
 * Reads again whatever may have been missed: when a stream opens that can't replay, when the page is shown after it
 * was hidden, when the language changes, and every half minute while there is no live connection.
 */
export function useKeepFresh(refetch: () => void): void {
  const read = useEffectEvent(refetch);

  useEffect(function readAgainAfterGaps() {
    return onGap(() => read());
  }, []);

  useEffect(function readAgainWhenShown() {
    const onVisible = () => {
      if (!document.hidden) read();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);

  useEffect(function pollWhileNotLive() {
    let timer: ReturnType<typeof setInterval> | undefined;
    const settle = () => {
      clearInterval(timer);
      if (liveStatus() === 'live') return;
      timer = setInterval(() => {
        if (!document.hidden && currentSession().status === 'in' && idleMillis() < untouched) read();
      }, pollMillis);
    };
    settle();
    const stop = onLiveStatus(settle);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, []);
}
