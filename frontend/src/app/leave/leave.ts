import { logoutInPassing, rememberLeaving } from '../../lib/auth';
import type { Locale } from '../../lib/i18n';

/** A page that anyone may have open: the weather. */
const elsewhere: Record<Locale, string> = {
  sv: 'https://www.smhi.se/',
  nb: 'https://www.yr.no/',
  en: 'https://www.yr.no/en',
};

/** Hides the page at once, ends the login, and puts another page in its place, so that "back" does not lead here. */
export function leave(locale: Locale): void {
  document.documentElement.hidden = true;
  document.title = ' ';
  rememberLeaving(elsewhere[locale]);
  logoutInPassing();
  goElsewhere(elsewhere[locale]);
}

/** Also when the browser has kept the hidden page and shows it again. */
function goElsewhere(address: string): void {
  globalThis.addEventListener('pageshow', () => globalThis.location.replace(address));
  globalThis.location.replace(address);
}

const presses = 3;
/** Between two of them. */
const quick = 1_000;

/** Leaves when Escape is pressed three times in a row, whatever else Escape does on the page. Returns what stops it. */
export function leaveOnEscape(go: () => void): () => void {
  let count = 0;
  let last = 0;
  const note = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    count = key === 'Escape' ? (timeStamp - last < quick ? count : 0) + 1 : 0;
    last = timeStamp;
    if (count === presses) go();
  };
  globalThis.addEventListener('keydown', note, { capture: true });
  return () => globalThis.removeEventListener('keydown', note, { capture: true });
}
