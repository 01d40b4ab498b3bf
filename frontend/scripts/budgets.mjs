/*
 * What a person downloads to see a page, gzipped, from Vite's manifest: the entry, and for each page what it adds.
 * A budget is raised only with a reason in docs/decisions.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const entry = 'index.html';
const login = ['node_modules/keycloak-js/lib/keycloak.js'];
const citizen = [...login, 'src/app/areas/CitizenArea.tsx'];
const onePage = 'src/citizen/cases/CasePage.tsx';
const myCases = 'src/citizen/cases/MyCasesPage.tsx';
const draft = 'src/citizen/filing/draft/DraftLayout.tsx';
const forSomebody = 'src/citizen/filing/steps/BasisStep.tsx';
const staff = [...login, 'src/app/areas/StaffArea.tsx', 'src/staff/frame/DeskFrame.tsx'];

const sizes = new Map();
function size(file) {
  if (!sizes.has(file))
    sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000);
  return sizes.get(file);
}

/** Page → [files it needs beside the entry, kB of JavaScript allowed]. */
const pages = {
  start: [[], 117],
  'writing, heaviest step': [[...citizen, draft, heaviest('src/citizen/filing/steps/')], 176],
  'writing for somebody': [[...citizen, draft, forSomebody], 178],
  'my cases': [[...citizen, myCases], 165],
  case: [[...citizen, onePage], 174],
  inbox: [[...citizen, 'src/citizen/inbox/InboxPage.tsx'], 164],
  'my data': [[...citizen, 'src/citizen/data/MyDataPage.tsx'], 164],
  settings: [[...citizen, 'src/citizen/settings/SettingsPage.tsx'], 164],
  queue: [[...staff, 'src/staff/queue/QueuePage.tsx'], 240],
  'case at the desk': [[...staff, 'src/staff/case/DeskCasePage.tsx'], 240],
  'who opened cases': [[...staff, 'src/staff/audit/AuditPage.tsx'], 240],
};
const chunkBudget = 60;
const cssBudget = 20;

/** The chunk and all it imports at once. */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    const chunk = manifest[key];
    if (!chunk) throw new Error(`There is no ${key} in the manifest.`);
    seen.add(key);
    closure(chunk.imports ?? [], seen);
  }
  return seen;
}

function weigh(keys) {
  const chunks = [...closure([entry, ...keys])].map((key) => manifest[key]);
  const css = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);
  return { js: sum(new Set(chunks.map((chunk) => chunk.file))), css: sum(css) };
}

/** The lazy page below a folder that weighs most. */
function heaviest(folder) {
  const lazy = Object.keys(manifest).filter((key) => key.startsWith(folder) && manifest[key].isDynamicEntry);
  return lazy.sort((a, b) => weigh([...citizen, b]).js - weigh([...citizen, a]).js)[0];
}

/** The Swedish texts of a page come with it. */
function textsFor(keys) {
  const areas = ['app'];
  if (keys.includes(staff[1])) areas.push('staff');
  else if (keys.length > 0) areas.push('citizen');
  if (keys.includes(draft)) areas.push('filing');
  if (keys.includes(forSomebody)) areas.push('whom');
  if (keys.includes(onePage) || keys.includes(myCases)) areas.push('case');
  return areas.map((area) => `src/locales/sv/${area}.po`);
}

let failed = false;
function hold(name, kind, actual, budget) {
  const over = actual > budget;
  failed ||= over;
  console.log(
    `${over ? 'OVER ' : '     '}${name.padEnd(30)} ${kind.padEnd(4)} ${actual.toFixed(1).padStart(6)} of ${budget} kB`,
  );
}

if (!existsSync(dist)) throw new Error('Build first: npm run build');
for (const [name, [keys, budget]] of Object.entries(pages)) {
  if (keys.some((key) => !manifest[key])) {
    failed = true;
    console.log(`MISSING ${name}: ${keys.filter((key) => !manifest[key]).join(', ')}`);
    continue;
  }
  const { js, css } = weigh([...keys, ...textsFor(keys)]);
  hold(name, 'js', js, budget);
  hold(name, 'css', css, cssBudget);
}
const first = closure([entry]);
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.file.endsWith('.js') && !first.has(key)) {
    if (size(chunk.file) > chunkBudget) hold(key, 'lazy', size(chunk.file), chunkBudget);
  }
}
const font = Object.values(manifest).find((chunk) => /latin-wght-normal.*woff2$/.test(chunk.file));
if (font) hold('font', 'woff', readFileSync(new URL(font.file, dist)).length / 1000, 60);
process.exit(failed ? 1 : 0);
