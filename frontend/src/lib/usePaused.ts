import { useEffect, useState } from 'react';

const pause = 150;

/** The text after a short pause in the typing, so that not every key is a request. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(
    function waitForAPause() {
      const timer = setTimeout(() => setPaused(text), pause);
      return () => clearTimeout(timer);
    },
    [text],
  );
  return paused;
}
