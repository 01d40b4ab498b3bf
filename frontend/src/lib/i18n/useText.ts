import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { MessageId } from '../../locales/ids';
import { type Formats, formatsOf } from './formats';
import type { Locale } from './locale';

export type Values = Readonly<Record<string, string | number>>;

export interface Text {
  /** The text with this id in the language of the page. */
  t: (id: MessageId, values?: Values) => string;
  locale: Locale;
  formats: Formats;
}

export function useText(): Text {
  const { i18n } = useLingui();
  const locale = i18n.locale as Locale;
  return useMemo(
    () => ({ t: (id, values) => i18n._(id, { ...values }), locale, formats: formatsOf(locale) }),
    [i18n, locale],
  );
}
