/*
 * What Maven runs. `--quick` and Maven's -DskipTests only build; otherwise everything is checked first. Installing is skipped when
 * node_modules is as the lockfile says, and building when nothing that goes into it has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const quick = process.argv.includes('--quick') || process.argv.includes('--skip-tests=true');
const installed = 'node_modules/.gehor-lock';
const built = 'dist/.gehor-inputs';
const inputs = [
  'index.html',
  'lingui.config.ts',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function hash(paths) {
  const digest = createHash('sha256');
  for (const file of paths.flatMap(files)) digest.update(file).update('\0').update(readFileSync(file));
  return digest.digest('hex');
}

function holds(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function run(name, ...command) {
  const started = Date.now();
  console.log(`portal: ${name}`);
  const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`portal: ${name} failed; run it alone with: cd frontend && ${command.join(' ')}`);
    process.exit(status ?? 1);
  }
  console.log(`portal: ${name} took ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const lock = hash(['package-lock.json']);
if (!holds(installed, lock)) {
  run('install', 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}

if (!quick) {
  run('typed documents', 'npm', 'run', '--silent', 'codegen:check');
  run('texts', 'npm', 'run', '--silent', 'i18n:check');
  run('format', 'npm', 'run', '--silent', 'format:check');
  run('lint', 'npm', 'run', '--silent', 'lint');
  run('types', 'npm', 'run', '--silent', 'types');
  run('tests', 'npm', 'run', '--silent', 'test');
}

const wanted = hash(inputs);
if (!holds(built, wanted)) {
  run('build', 'npm', 'run', '--silent', 'build', '--', '--logLevel', 'warn');
  writeFileSync(built, wanted);
}
if (!quick) run('budgets', 'npm', 'run', '--silent', 'budgets');
