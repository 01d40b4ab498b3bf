/*
 * Holds the texts to what was promised: every language has every text with the same values in it, every text is used,
 * and what citizens read is plain (LIX at most 40, sentences of at most 20 words on average).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { areas, idsFile, idsSource, locales, texts } from './catalogues.mjs';
import { readability } from './readability.mjs';

const problems = [];

function valuesOf(tokens) {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token) =>
    Array.isArray(token) ? [token[0], ...Object.values(token[2] ?? {}).flatMap(valuesOf)] : [],
  );
}

function shapeOf(text) {
  const values = [...new Set(valuesOf(compileMessage(text)))].sort();
  const elements = [...text.matchAll(/<\/?\d+\/?>/g)].map((match) => match[0]).sort();
  return `values {${values.join(', ')}} elements ${elements.join('')}`;
}

function compare(area) {
  const source = texts('sv', area);
  for (const locale of locales) {
    const others = texts(locale, area);
    for (const id of others.keys())
      if (!source.has(id)) problems.push(`${locale}/${area}: ${id} is not in the Swedish catalogue`);
    for (const [id, text] of source) {
      const other = others.get(id);
      if (!other) problems.push(`${locale}/${area}: ${id} has no text`);
      else if (shapeOf(other) !== shapeOf(text))
        problems.push(`${locale}/${area}: ${id} has ${shapeOf(other)}, Swedish has ${shapeOf(text)}`);
    }
  }
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = new URL(entry.name + (entry.isDirectory() ? '/' : ''), folder);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** An id is used when it stands in the code, whole or as the start of one that is put together: `step.${name}.help`. */
function findUnused() {
  const code = sourceFiles(new URL('../../src/', import.meta.url))
    .filter((file) => !file.pathname.endsWith('/locales/ids.ts') && !file.pathname.includes('/gql/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const built = [...code.matchAll(/`([\w.]*(?:\$\{[^`}]*\}[\w.]*)+)`/gi)].map(
    (match) =>
      new RegExp(
        `^${match[1]
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('[\\w]+')}$`,
      ),
  );
  for (const area of areas) {
    for (const id of texts('sv', area).keys()) {
      const used =
        code.includes(`'${id}'`) || code.includes(`"${id}"`) || built.some((pattern) => pattern.test(id));
      if (!used) problems.push(`${area}: ${id} is not used`);
    }
  }
}

function measure(locale) {
  const read = ['app', 'case', 'citizen', 'files', 'filing', 'people', 'say', 'whom'].flatMap((area) => [
    ...texts(locale, area).values(),
  ]);
  const { lix, sentence } = readability(read);
  console.log(`${locale}: LIX ${lix.toFixed(1)}, ${sentence.toFixed(1)} words a sentence`);
  if (lix > 40) problems.push(`${locale}: LIX ${lix.toFixed(1)} is over 40`);
  if (sentence > 20)
    problems.push(`${locale}: sentences have ${sentence.toFixed(1)} words on average, over 20`);
}

for (const area of areas) compare(area);
findUnused();
for (const locale of locales) measure(locale);
if (readFileSync(idsFile, 'utf8') !== idsSource())
  problems.push('src/locales/ids.ts is old: run `npm run i18n`');

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
