// Adds up the JUnit reports of each module, tells what failed and why, and prints "N passed, N failed, N skipped" last. Fails
// when no test was run.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Of each failure no more is repeated than tells what it is about; the whole stands in the report. */
const linesOfFailure = 25;

const reports = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'src', '.git'].includes(entry.name) ? [] : reports(path);
    return path.includes('target') && /\.xml$/.test(entry.name) && statSync(path).size > 0 ? [path] : [];
  });

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml) =>
  xml
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name])
    .replace(/\u001b\[[0-9;]*m/g, '');
const attribute = (tag, name) => plain(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');

/** Each failed test of a report: its name and the beginning of what it says. */
const failures = (xml) =>
  [...xml.matchAll(/<testcase\b([^>]*[^/])>([\s\S]*?)<\/testcase>/g)].flatMap(([, tag, body]) => {
    const said = body.match(/<(failure|error)\b[^>]*>([\s\S]*?)<\/\1>/);
    if (!said) return [];
    const text = plain(said[2]).trim().split('\n').slice(0, linesOfFailure);
    return [`FAILED ${attribute(tag, 'classname')} › ${attribute(tag, 'name')}`, ...text.map((line) => `  ${line}`)];
  });

const sum = { tests: 0, failed: 0, skipped: 0 };
const folders = new Map();
const failed = [];
for (const path of reports('.').sort()) {
  const xml = readFileSync(path, 'utf8');
  if (!/<testsuites?\b/.test(xml)) continue;
  const suites = xml.match(/<testsuite\b[^>]*>/g) ?? [];
  const count = folders.get(dirname(path)) ?? { tests: 0, failed: 0, skipped: 0 };
  folders.set(dirname(path), count);
  for (const suite of suites) {
    const number = (name) => Number(attribute(suite, name));
    count.tests += number('tests');
    count.failed += number('failures') + number('errors');
    count.skipped += number('skipped');
  }
  failed.push(...failures(xml));
}

for (const [folder, count] of folders) {
  console.log(`${folder}: ${count.tests} tests${count.failed ? `, ${count.failed} FAILED` : ''}`);
  for (const key of Object.keys(sum)) sum[key] += count[key];
}
for (const line of failed) console.log(line);
console.log(`${sum.tests - sum.failed - sum.skipped} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.tests > 0 && sum.failed === 0 ? 0 : 1);
