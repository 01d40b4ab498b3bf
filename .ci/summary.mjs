// Adds up the JUnit reports of all modules and prints "N passed, N failed, N skipped". Fails when no test was run.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const reports = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'src', '.git'].includes(entry.name) ? [] : reports(path);
    return path.includes('target') && /\.xml$/.test(entry.name) && statSync(path).size > 0 ? [path] : [];
  });

const sum = { tests: 0, failed: 0, skipped: 0 };
for (const path of reports('.')) {
  const xml = readFileSync(path, 'utf8');
  if (!/<testsuites?\b/.test(xml)) continue;
  const suites = xml.match(/<testsuite\b[^>]*>/g) ?? [];
  const count = { tests: 0, failed: 0, skipped: 0 };
  for (const suite of suites) {
    const number = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    count.tests += number('tests');
    count.failed += number('failures') + number('errors');
    count.skipped += number('skipped');
  }
  console.log(`${path}: ${count.tests} tests${count.failed ? `, ${count.failed} FAILED` : ''}`);
  for (const key of Object.keys(sum)) sum[key] += count[key];
}

console.log(`${sum.tests - sum.failed - sum.skipped} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.tests > 0 && sum.failed === 0 ? 0 : 1);
