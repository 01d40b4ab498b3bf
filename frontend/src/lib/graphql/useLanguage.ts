import { useMemo } from 'react';
import type { OperationContext } from 'urql';
import type { Locale } from '../i18n';
import { optionsIn } from './client';

/** The context of a request whose texts are wanted in another language than the page's. */
export function useLanguage(locale: Locale): Partial<OperationContext> {
  return useMemo(() => ({ fetchOptions: () => optionsIn(locale) }), [locale]);
}
