import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { typedDocuments } from './scripts/typed-documents.ts';

const backend = process.env['GEHOR_URL'] ?? 'http://localhost:8080';
const proxy = {
  '/graphql': { target: backend, ws: true },
  '/config.json': { target: backend },
};

export default defineConfig({
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
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    restoreMocks: true,
    css: false,
  },
});
