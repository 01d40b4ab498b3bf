import './settings.css';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { lazyPart } from '../../lib/lazyPart';
import { Page, Waiting } from '../../ui';
import { OwnNoticesFragment, OwnSettingsFragment, SettingsQuery } from './documents';
import { LanguagePart } from './LanguagePart';
import { NeedsPart } from './NeedsPart';
import { QuietPart } from './QuietPart';
import { ReachPart } from './ReachPart';
import { SafePart } from './SafePart';

const ProtectedPart = lazyPart('people', async () => (await import('./ProtectedPart')).ProtectedPart);

/** How one is reached, when, and what those who write or call must know. Each part is saved by itself. */
export function SettingsPage() {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({ query: SettingsQuery });
  const refresh = () => read({ requestPolicy: 'network-only' });
  const own = readFragment(OwnSettingsFragment, data?.viewer);
  const notices = readFragment(OwnNoticesFragment, data?.viewer?.notices);

  return (
    <Page heading={t('settings.heading')}>
      {!data && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={refresh} />}
      {own && notices && (
        <>
          <p>{t('settings.intro')}</p>
          <LanguagePart />
          <ReachPart own={own} notices={notices} refresh={refresh} />
          <QuietPart notices={notices} refresh={refresh} />
          <SafePart own={own} refresh={refresh} />
          <Suspense fallback={<Waiting label={t('common.waiting')} />}>
            <ProtectedPart />
          </Suspense>
          <NeedsPart own={own} />
          <p>
            <Link to="/representations">{t('settings.people')}</Link>
          </p>
        </>
      )}
    </Page>
  );
}
