/** When the person last did something here; a page that is only left open does not keep the login alive. */
let last = Date.now();

const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

export function watchActivity(): () => void {
  const note = () => {
    last = Date.now();
  };
  for (const sign of signs) globalThis.addEventListener(sign, note, { capture: true, passive: true });
  return () => {
    for (const sign of signs) globalThis.removeEventListener(sign, note, { capture: true });
  };
}

export function idleMillis(now = Date.now()): number {
  return now - last;
}
