import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { needTexts, showIn } from '../src/lib/i18n';

/* No login service runs beside unit tests: its tokens are words here. The browser stories use a real Keycloak. */
vi.mock('../src/lib/auth/keycloak', () => {
  const token = () => Promise.resolve('token');
  return {
    accessToken: token,
    accessTokenSeconds: () => 300,
    backgroundToken: token,
    comesFromLogin: () => false,
    endSession: vi.fn(),
    extendSession: vi.fn(token),
    login: vi.fn(() => Promise.resolve()),
    logout: vi.fn(() => Promise.resolve()),
    logoutInPassing: vi.fn(),
    resume: () => Promise.resolve(),
  };
});

// Machines that build are slow now and then; a test that waits for nothing still fails.
configure({ asyncUtilTimeout: 5_000 });

beforeEach(async () => {
  await showIn('en');
  await needTexts('case');
  await needTexts('citizen');
  await needTexts('files');
  await needTexts('filing');
  await needTexts('people');
  await needTexts('settings');
  await needTexts('staff');
  await needTexts('whom');
  await needTexts('audit');
});

afterEach(cleanup);

// The test page is not laid out: what a browser does on these calls is shown by the browser stories.
globalThis.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
};
HTMLCanvasElement.prototype.getContext = () => null;
