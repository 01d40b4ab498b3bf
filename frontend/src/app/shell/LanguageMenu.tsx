import { useId } from 'react';
import { chooseLocale, type Locale, localeNames, locales, useText } from '../../lib/i18n';

export function LanguageMenu() {
  const { t, locale } = useText();
  const id = useId();
  return (
    <span className="g-language">
      <label className="aksel-sr-only" htmlFor={id}>
        {t('shell.language')}
      </label>
      <select id={id} value={locale} onChange={(event) => void chooseLocale(event.target.value as Locale)}>
        {locales.map((each) => (
          <option key={each} value={each} lang={each}>
            {localeNames[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
