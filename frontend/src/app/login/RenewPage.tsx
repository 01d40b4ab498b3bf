import { useLocation, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { handOver, login, useSession } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Page, Waiting } from '../../ui';

/** Opened in a second window when a login has ended: logs in, hands the login to the first window, and closes. */
export function RenewPage() {
  const { t, locale } = useText();
  const session = useSession();
  const { door, window } = useSearch({ from: '/renew' });
  const returnTo = useLocation({ select: ({ href }) => href });

  useEffect(
    function logInOrHandOver() {
      if (session.status === 'out') void login(door, returnTo, locale);
      if (session.status !== 'in') return;
      handOver(window);
      globalThis.close();
    },
    [session, door, window, returnTo, locale],
  );

  if (session.status !== 'in') return <Waiting label={t('renew.waiting')} />;
  return (
    <Page heading={t('renew.heading')}>
      <p>{t('renew.text')}</p>
    </Page>
  );
}
