import { useEffect, useEffectEvent } from 'react';
import { liveStatus, onGap, onLiveStatus } from './status';

const pollMillis = 30_000;

/**
 * Reads again whatever may have been missed: when a stream opens that can't replay, when the page is shown after it
 * was hidden, and every half minute while there is no live connection.
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
        if (!document.hidden) read();
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
