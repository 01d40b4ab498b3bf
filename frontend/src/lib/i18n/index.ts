export { chooseLocale, currentLocale, followPerson, needTexts, showIn } from './catalogues';
export type { Formats } from './formats';
export { InLanguage } from './InLanguage';
export { isUntold, type Locale, localeNames, localeOf, locales, preferredLocale } from './locale';
export { T } from './T';
export { type Text, useText } from './useText';
