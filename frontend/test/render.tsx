import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeRouter } from '../src/app/router';
import { setSession } from '../src/lib/auth/session';

/** Opens the portal at an address, as a citizen who is logged in for half an hour more. */
export function openPortal(path: string) {
  setSession({
    status: 'in',
    person: { subject: 'p1', name: 'Astrid Lindqvist', givenName: 'Astrid', door: 'citizen', level: 'high' },
    endsAt: Date.now() + 30 * 60_000,
  });
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  const user = userEvent.setup({ delay: null });
  const view = render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  return { ...view, user, router };
}
