import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

test('an app files a complaint once and follows it, by the public contract alone', async ({ baseURL }) => {
  const client = new URL('../../../docs/mobile/client.mjs', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)('node', [client, baseURL ?? '', 'leila']);
  const outcome = JSON.parse(stdout) as { number: string; dueOn: string; unread: number };
  expect(outcome.number).toMatch(/^[\d\s]+$/);
  expect(outcome.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});
