import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { typedDocuments } from './scripts/typed-documents.ts';

const backend = process.env['GEHOR_URL'] ?? 'http://localhost:8080';
const proxy = {
  '/graphql': { target: backend, ws: true },
  '/config.json': { target: backend },
  '/attachments': { target: backend },
  '^/cases/[^/]+/answer\\.pdf': { target: backend },
  '/exports': { target: backend },
};

/** The design system has one sheet for all its form parts; those that no page uses stay out of it. */
const unusedParts =
  /^aksel-(chips|combobox|confirmation-panel|dropzone|file-|form-progress|form-summary|progress-bar|search|select|switch)/;

function isUnused(selector: readonly { type: string; name?: unknown }[]): boolean {
  return selector.some(({ type, name }) => type === 'class' && unusedParts.test(String(name)));
}

export default defineConfig({
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      visitor: {
        Rule: {
          style: ({ value }) => (value.selectors.every(isUnused) ? [] : undefined),
        },
      },
    },
  },
  plugins: [typedDocuments(), react(), lingui()],
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: 'hidden',
    // The content security policy allows nothing inline: no data: images, no script in the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy },
  test: {
    environment: 'jsdom',
    setupFiles: ['test/setup.ts'],
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/unit/junit.xml' },
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    restoreMocks: true,
    css: false,
  },
});
