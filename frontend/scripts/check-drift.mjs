/* Fails when the typed documents in src/gql, src/staff/gql and documents are not what the schema and the code make today. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = ['src/gql', 'src/staff/gql', 'documents'];
const kept = mkdtempSync(join(tmpdir(), 'gehor-gql-'));
for (const [index, folder] of folders.entries())
  cpSync(folder, join(kept, String(index)), { recursive: true });

const made = spawnSync('npm', ['run', '--silent', 'codegen'], { stdio: 'inherit' });
let drifted = made.status !== 0;
for (const [index, folder] of folders.entries()) {
  const before = join(kept, String(index));
  for (const file of readdirSync(folder)) {
    const same =
      readdirSync(before).includes(file) &&
      readFileSync(join(before, file)).equals(readFileSync(join(folder, file)));
    if (same) continue;
    drifted = true;
    console.error(`${folder}/${file} was old: it is made anew now, commit it`);
  }
}
rmSync(kept, { recursive: true });
process.exit(drifted ? 1 : 0);
