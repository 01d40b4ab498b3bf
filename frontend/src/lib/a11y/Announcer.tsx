import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcer';

/** Speaks what `announce` is given; the same words twice are spoken twice. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });

  useEffect(function listen() {
    return onAnnouncement((text) => setSaid((before) => ({ text, turn: before.turn + 1 })));
  }, []);

  return (
    <div className="aksel-sr-only" aria-live="polite" aria-atomic="true">
      <span key={said.turn}>{said.text}</span>
    </div>
  );
}
