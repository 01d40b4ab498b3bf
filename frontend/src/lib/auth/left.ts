/* One word for this tab after somebody has left it in a hurry, so that "back" does not lead here again. */
/* eslint-disable no-restricted-globals */
const key = 'gehor-left';

let left = false;

/** Whether the page is being left in a hurry: nothing is to ask any more whether one wants to. */
export function isLeft(): boolean {
  return left;
}

/** @param elsewhere the page that stands in this one's place now */
export function rememberLeaving(elsewhere: string): void {
  left = true;
  try {
    sessionStorage.setItem(key, elsewhere);
  } catch {
    // Without it "back" shows a page without a login.
  }
}

/** Where to go instead when the page is come back to by "back"; null when it was asked for by its address, which forgets it. */
export function leftFor(): string | null {
  try {
    const elsewhere = sessionStorage.getItem(key);
    const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (how?.type === 'back_forward') return elsewhere;
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  return null;
}
