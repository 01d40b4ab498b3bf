import { type I18n, setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type ReactNode, useEffect, useState } from 'react';
import { textsOf } from './catalogues';
import type { Locale } from './locale';

interface Props {
  locale: Locale;
  children: ReactNode;
}

/** Shows a part of a page in another language than the page's: with texts that all pages share, once they are here. */
export function InLanguage({ locale, children }: Props) {
  const [i18n, setI18n] = useState<I18n | null>(null);

  useEffect(
    function loadTexts() {
      let wanted = true;
      void textsOf(locale, 'app').then((messages) => {
        if (wanted) setI18n(setupI18n({ locale, messages: { [locale]: messages } }));
      });
      return () => {
        wanted = false;
      };
    },
    [locale],
  );

  if (i18n?.locale !== locale) return null;
  return (
    <I18nProvider i18n={i18n}>
      <div lang={locale}>{children}</div>
    </I18nProvider>
  );
}
