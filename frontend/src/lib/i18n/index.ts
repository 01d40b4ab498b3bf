export { chooseLocale, currentLocale, needTexts, showIn } from './catalogues';
export type { Formats } from './formats';
export { InLanguage } from './InLanguage';
export { type Locale, localeNames, localeOf, locales, preferredLocale } from './locale';
export { T } from './T';
export { type Text, useText } from './useText';
