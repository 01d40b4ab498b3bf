export { chooseLocale, currentLocale, needTexts, showIn } from './catalogues';
export type { Formats } from './formats';
export { type Locale, localeNames, locales, preferredLocale } from './locale';
export { T } from './T';
export { type Text, useText } from './useText';
