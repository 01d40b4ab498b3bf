import '../filing.css';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Provider } from 'urql';
import { makeNamelessClient } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Note, Page } from '../../../ui';
import { SayForm } from './SayForm';
import { Said } from './Said';

/**
 * A view or an improvement message without login. The requests carry no login even if there is one, and nothing is kept
 * in the browser: a reload empties the page.
 */
export function SayPage() {
  const { t } = useText();
  const { kind } = useSearch({ from: '/say' });
  const [client] = useState(makeNamelessClient);
  const [number, setNumber] = useState<string | null>(null);

  if (number !== null) return <Said number={number} />;
  return (
    <Provider value={client}>
      <Page heading={t('say.heading')}>
        <Note>
          <p>{t('say.noAnswer')}</p>
          <p>{t('say.noTrace')}</p>
          <p>{t('say.counted')}</p>
          <p>{t('say.notKept')}</p>
        </Note>
        <p>
          {t('say.instead')} <Link to="/write">{t('say.login')}</Link>
        </p>
        <SayForm begun={kind === 'VIEW' ? 'VIEW' : 'IMPROVEMENT'} onSent={setNumber} />
      </Page>
    </Provider>
  );
}
