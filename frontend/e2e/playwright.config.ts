import { defineConfig } from '@playwright/test';

/*
 * The stories run against a whole running Gehör: GEHOR_URL names it (the demo's address when not given), and
 * CHROMIUM_PATH the browser. Each story makes its own case, so they can run again and again on the same data. A story that
 * fails is told once more from its beginning: some forty of them run over one Chromium, login and database on a machine of
 * two cores that others load too. One that passes only then is listed as flaky at the end, and is to be looked into.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../target/stories/output',
  reporter: [
    ['list'],
    ['junit', { outputFile: '../target/stories/junit.xml' }],
    ['html', { outputFolder: '../target/stories/report', open: 'never' }],
  ],
  workers: 1,
  timeout: 240_000,
  retries: 1,
  expect: { timeout: 30_000 },
  use: {
    baseURL: process.env['GEHOR_URL'] ?? 'http://localhost:8080',
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  projects: [
    { name: 'stories', testMatch: 'stories/*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots/*.spec.ts' },
  ],
});
