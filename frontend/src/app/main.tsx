import '../ui/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answerNewTabs, comesFromLogin, leftFor, resume } from '../lib/auth';
import { preferredLocale, showIn } from '../lib/i18n';
import { followColourScheme } from '../ui/theme';
import { App } from './App';

async function start(): Promise<void> {
  const elsewhere = leftFor();
  if (elsewhere !== null) {
    globalThis.location.replace(elsewhere);
    return;
  }
  followColourScheme();
  answerNewTabs();
  const texts = showIn(preferredLocale());
  // The way back from the login carries a code in the address, which must be taken out before the router reads it.
  if (comesFromLogin()) await resume();
  else void resume();
  await texts;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
