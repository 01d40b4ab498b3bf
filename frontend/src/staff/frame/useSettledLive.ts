import { useEffect, useState } from 'react';
import { useLiveStatus } from '../../lib/live';

/** A connection is replaced now and then; only one that stays away this long is worth a word. */
const patience = 4_000;

/** False once there has been no live connection for a while. */
export function useSettledLive(): boolean {
  const status = useLiveStatus();
  const [lost, setLost] = useState(false);

  useEffect(
    function waitBeforeTelling() {
      const timer = setTimeout(() => setLost(status !== 'live'), status === 'live' ? 0 : patience);
      return () => clearTimeout(timer);
    },
    [status],
  );

  return !lost;
}
