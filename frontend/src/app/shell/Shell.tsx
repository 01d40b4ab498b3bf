import './shell.css';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession, watchActivity } from '../../lib/auth';
import { Announcer } from '../../lib/a11y/Announcer';
import { loadConfig } from '../../lib/config/config';
import { useText } from '../../lib/i18n';
import { Footer } from './Footer';
import { Header } from './Header';
import { Offline } from './Offline';

const SessionGuard = lazy(async () => {
  const { SessionGuard: default_ } = await import('../session/SessionGuard');
  return { default: default_ };
});

function useDemo(): boolean {
  const [demo, setDemo] = useState(false);
  useEffect(function askOnce() {
    void loadConfig().then(
      (config) => setDemo(config.demo),
      () => undefined,
    );
  }, []);
  return demo;
}

/** What stands around every page: the way past it, the head, the page, the foot. */
export function Shell() {
  const { t } = useText();
  const session = useSession();
  const demo = useDemo();
  useEffect(watchActivity, []);

  return (
    <>
      <a className="g-skip" href="#content">
        {t('shell.skip')}
      </a>
      <Header demo={demo} />
      <Offline />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Announcer />
      {'person' in session && (
        <Suspense>
          <SessionGuard />
        </Suspense>
      )}
    </>
  );
}
