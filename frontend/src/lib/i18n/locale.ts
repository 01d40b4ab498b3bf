/** The languages of the portal. Swedish is the source; the other two are complete translations. */
export const locales = ['sv', 'nb', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Each language under its own name, as it stands in the language menu. */
export const localeNames: Record<Locale, string> = { sv: 'Svenska', nb: 'Norsk bokmål', en: 'English' };

/** The tag that dates and numbers are written by; English uses the day-month order of the Nordic countries. */
export const formatTags: Record<Locale, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

const key = 'gehor-language';

function isLocale(value: string | null): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The portal's language of what the API calls a language: `NB` is `nb`. */
export function localeOf(language: string | undefined): Locale {
  return (language && fromTag(language)) || 'sv';
}

function fromTag(tag: string): Locale | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  if (language === 'no' || language === 'nn') return 'nb';
  return isLocale(language) ? language : undefined;
}

/** Ends the kept choice until it is told to the one who logs in. */
const untoldMark = '*';
let told = !(kept() ?? '').endsWith(untoldMark);

/** True when the language was chosen in this browser and the person who logs in has not been told to have chosen it. */
export function isUntold(): boolean {
  return !told;
}

/** What the person chose last, else the first of the browser's languages that we have, else Swedish. */
export function preferredLocale(languages: readonly string[] = navigator.languages): Locale {
  const chosen = kept()?.replace(untoldMark, '') ?? null;
  if (isLocale(chosen)) return chosen;
  for (const tag of languages) {
    const locale = fromTag(tag);
    if (locale) return locale;
  }
  return 'sv';
}

/* The language is one of the two things the portal keeps in the browser; it says nothing about health. */
/* eslint-disable no-restricted-globals */
function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param known the person who is logged in has it as their language */
export function rememberLocale(locale: Locale, known: boolean): void {
  told = known;
  try {
    localStorage.setItem(key, known ? locale : `${locale}${untoldMark}`);
  } catch {
    // A browser that keeps nothing still shows the page in the chosen language.
  }
}
