import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { formatter } from '@lingui/format-po';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { MessageId } from '../src/locales/ids';

export type Locale = 'sv' | 'nb' | 'en';
export type Words = (id: MessageId, values?: Record<string, string | number>) => string;

const areas = [
  'app',
  'audit',
  'case',
  'citizen',
  'data',
  'files',
  'filing',
  'help',
  'inbox',
  'people',
  'say',
  'settings',
  'staff',
  'transfer',
  'unit',
  'whom',
];
const po = formatter({ explicitIdAsDefault: true, origins: false });

async function messagesOf(locale: Locale) {
  const messages: Record<string, ReturnType<typeof compileMessage>> = {};
  for (const area of areas) {
    const filename = new URL(`../src/locales/${locale}/${area}.po`, import.meta.url);
    const catalogue = await po.parse(readFileSync(filename, 'utf8'), {
      locale,
      sourceLocale: 'sv',
      filename: filename.pathname,
    });
    for (const [id, { translation }] of Object.entries(catalogue)) messages[id] = compileMessage(translation);
  }
  return messages;
}

/** The portal's own texts, so that a story reads the page as a person does, in any of its languages. */
export async function wordsOf(locale: Locale): Promise<Words> {
  const i18n = setupI18n({ locale, messages: { [locale]: await messagesOf(locale) } });
  return (id, values) => i18n._(id, values);
}
