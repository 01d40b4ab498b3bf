/** What the single keys of the queue do. */
export type KeyAct = 'next' | 'previous' | 'open' | 'choose' | 'help';

const acts: Readonly<Record<string, KeyAct>> = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  x: 'choose',
  '?': 'help',
};
const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const ownEnter = 'a, button, summary, input';

/** The act of a key press; null when the key belongs to a field, a dialog, a link or the browser. */
export function actOf(event: KeyboardEvent): KeyAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const act = acts[event.key] ?? null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(`${typing}, dialog`)) return null;
  return act === 'open' && target?.closest(ownEnter) ? null : act;
}

/** The place to go to from `at`, -1 being none: the ends hold, and from nowhere both keys lead to `start`. */
export function placeAfter(act: 'next' | 'previous', at: number, count: number, start: number): number {
  if (count === 0) return -1;
  if (at < 0) return Math.min(Math.max(start, 0), count - 1);
  return act === 'next' ? Math.min(at + 1, count - 1) : Math.max(at - 1, 0);
}
