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

/** What the person chose last, else the first of the browser's languages that we have, else Swedish. */
export function preferredLocale(languages: readonly string[] = navigator.languages): Locale {
  const chosen = read();
  if (chosen) return chosen;
  for (const tag of languages) {
    const locale = fromTag(tag);
    if (locale) return locale;
  }
  return 'sv';
}

/* The language is one of the two things the portal keeps in the browser; it says nothing about health. */
/* eslint-disable no-restricted-globals */
function read(): Locale | undefined {
  try {
    const stored = localStorage.getItem(key);
    return isLocale(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // A browser that keeps nothing still shows the page in the chosen language.
  }
}
