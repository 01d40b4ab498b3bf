const ofCountry = { SE: 'sv', NO: 'nb' } as const;

/** The `lang` of what staff in a country write, so that it is read aloud in the right voice on a page in another language. */
export function languageOfCountry(country: keyof typeof ofCountry): string {
  return ofCountry[country];
}

/** The `lang` of what a citizen wrote. */
export function languageOf(language: 'SV' | 'NB' | 'EN'): string {
  return language.toLowerCase();
}
