import { readdirSync, readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';

export const locales = ['sv', 'nb', 'en'];
const root = new URL('../../src/locales/', import.meta.url);
const po = formatter({ explicitIdAsDefault: true, origins: false });

/** The areas: app, citizen, staff. */
export const areas = readdirSync(new URL('sv/', root))
  .filter((file) => file.endsWith('.po'))
  .map((file) => file.replace('.po', ''))
  .sort();

/** All texts of one catalogue: id → text. */
export function texts(locale, area) {
  const source = readFileSync(new URL(`${locale}/${area}.po`, root), 'utf8');
  const catalogue = po.parse(source, { locale, sourceLocale: 'sv', filename: `${locale}/${area}.po` });
  return new Map(Object.entries(catalogue).map(([id, message]) => [id, message.translation ?? '']));
}

export const idsFile = new URL('ids.ts', root);

/** The source of `ids.ts`: a type of all ids, so that a text that does not exist does not compile. */
export function idsSource() {
  const ids = areas.flatMap((area) => [...texts('sv', area).keys()]).sort();
  const lines = ids.map((id) => `  | '${id}'`).join('\n');
  return `/** The ids of all texts. Made by \`npm run i18n\` from the Swedish catalogues. */\nexport type MessageId =\n${lines};\n`;
}
