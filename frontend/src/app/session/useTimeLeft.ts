import { useEffect, useState } from 'react';
import { accessTokenSeconds, endSession, extendSession, idleMillis } from '../../lib/auth';

/** Warned this long before the login ends. */
const warning = 120_000;
/** Whoever did something this recently is at work: the login is extended without a question. */
const atWork = 60_000;
const step = 5_000;

/** Milliseconds left of the login while it is soon over and nobody is at work; null otherwise. */
export function useTimeLeft(endsAt: number): number | null {
  const [left, setLeft] = useState<number | null>(null);

  useEffect(
    function watchTheClock() {
      const look = () => {
        const remaining = endsAt - Date.now();
        if (remaining <= 0) endSession();
        else if (remaining <= warning && idleMillis() < atWork) void extendSession();
        else if (idleMillis() < atWork && accessTokenSeconds() < 30) void extendSession();
        else setLeft(remaining <= warning ? remaining : null);
      };
      look();
      const timer = setInterval(look, step);
      return () => clearInterval(timer);
    },
    [endsAt],
  );

  return left;
}
