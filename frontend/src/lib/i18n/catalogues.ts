import { i18n, type Messages } from '@lingui/core';
import { type Locale, rememberLocale } from './locale';

/**
 * What all pages show; looking after who opened cases; one's cases; the citizen's other pages; what is held about
 * one; files to send; the journey of what one sends; the inbox; who speaks for whom; what is said without login; how one is
 * reached; the help; the desk; cases that pass to another unit; a unit that one does not know; whom a complaint is about: each is a file of its own.
 */
export type Area =
  | 'app'
  | 'audit'
  | 'case'
  | 'citizen'
  | 'data'
  | 'files'
  | 'filing'
  | 'help'
  | 'inbox'
  | 'people'
  | 'say'
  | 'settings'
  | 'staff'
  | 'transfer'
  | 'unit'
  | 'whom';

const files = import.meta.glob<{ messages: Messages }>('../../locales/*/*.po');
const wanted = new Set<Area>(['app']);
const loaded = new Set<string>();
let latest: Locale = 'sv';

/** The texts of an area in a language, whatever the page's is. */
export async function textsOf(locale: Locale, area: Area): Promise<Messages> {
  const name = `${locale}/${area}`;
  const load = files[`../../locales/${name}.po`];
  if (!load) throw new Error(`There is no catalogue ${name}.`);
  return (await load()).messages;
}

async function loadArea(locale: Locale, area: Area): Promise<void> {
  const name = `${locale}/${area}`;
  if (loaded.has(name)) return;
  i18n.load(locale, await textsOf(locale, area));
  loaded.add(name);
}

/** The language of the page, for what is asked of the API. */
export function currentLocale(): Locale {
  return latest;
}

/** Shows the portal in another language once all its texts are here; the last choice wins. */
export async function showIn(locale: Locale): Promise<void> {
  latest = locale;
  await Promise.all([...wanted].map((area) => loadArea(locale, area)));
  if (latest !== locale) return;
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Somebody has chosen the language of the pages. */
export async function chooseLocale(locale: Locale): Promise<void> {
  rememberLocale(locale, false);
  await showIn(locale);
}

/** The language of the person who is logged in, also that of the pages from now on. */
export async function followPerson(locale: Locale): Promise<void> {
  rememberLocale(locale, true);
  if (locale !== latest) await showIn(locale);
}

/** Loads an area's texts, in this and every later language; a route's loader waits for it. */
export async function needTexts(area: Area): Promise<void> {
  wanted.add(area);
  const locale = latest;
  await loadArea(locale, area);
  if (latest === locale) i18n.activate(locale);
}
