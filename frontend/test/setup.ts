import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { needTexts, showIn } from '../src/lib/i18n';

beforeEach(async () => {
  await showIn('en');
  await needTexts('citizen');
  await needTexts('complaint');
  await needTexts('staff');
});

afterEach(cleanup);
