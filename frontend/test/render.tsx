import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeRouter } from '../src/app/router';
import { type Person, setSession } from '../src/lib/auth/session';

const citizen: Person = {
  subject: 'p1',
  name: 'Astrid Lindqvist',
  givenName: 'Astrid',
  door: 'citizen',
  level: 'high',
};

/** A handler, logged in by the employer's login. */
export const handler: Person = {
  subject: 's1',
  name: 'Karin Holm',
  givenName: 'Karin',
  door: 'staff',
  level: 'workforce',
};

/** Opens the portal at an address, as a person who is logged in for half an hour more; a citizen when not said. */
export function openPortal(path: string, person = citizen) {
  setSession({ status: 'in', person, endsAt: Date.now() + 30 * 60_000 });
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  const user = userEvent.setup({ delay: null });
  const view = render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  return { ...view, user, router };
}
