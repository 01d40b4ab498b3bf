import './start.css';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { LinkButton, Page, Stack } from '../../ui';
import { Door } from './Door';
import { ForLoggedIn } from './ForLoggedIn';

/** Four doors, each with its promise, so that everyone knows before they begin what will come of it. */
export function StartPage() {
  const { t } = useText();
  return (
    <Page heading={t('start.heading')}>
      <Stack gap={4}>
        <p className="g-lead">{t('start.lead')}</p>
        <ForLoggedIn drafts />
        <Door
          icon="speech"
          title={t('start.complaint.title')}
          promise={t('start.complaint.promise')}
          how={t('start.complaint.how')}
        >
          <LinkButton to="/write" search={{ kind: 'COMPLAINT' }}>
            {t('start.complaint.act')}
          </LinkButton>
        </Door>
        <div className="g-doors">
          <Door icon="heart" title={t('start.thank.title')} promise={t('start.thank.promise')}>
            <Link to="/write" search={{ kind: 'PRAISE' }}>
              {t('start.thank.act')}
            </Link>
          </Door>
          <Door
            icon="pen"
            title={t('start.view.title')}
            promise={t('start.view.promise')}
            how={t('start.nameless')}
          >
            <Link to="/write" search={{ kind: 'VIEW' }}>
              {t('start.view.act')}
            </Link>
            <Link to="/say" search={{ kind: 'VIEW' }}>
              {t('start.view.nameless')}
            </Link>
          </Door>
          <Door
            icon="idea"
            title={t('start.suggest.title')}
            promise={t('start.suggest.promise')}
            how={t('start.nameless')}
          >
            <Link to="/write" search={{ kind: 'IMPROVEMENT' }}>
              {t('start.suggest.act')}
            </Link>
            <Link to="/say" search={{ kind: 'IMPROVEMENT' }}>
              {t('start.suggest.nameless')}
            </Link>
          </Door>
        </div>
        <section className="g-section">
          <h2>{t('start.mine.heading')}</h2>
          <p>{t('start.mine.text')}</p>
          <Stack row gap={3}>
            <Link to="/cases">{t('start.mine.cases')}</Link>
            <Link to="/inbox">{t('start.mine.inbox')}</Link>
          </Stack>
        </section>
        <section className="g-section">
          <h2>{t('start.other.heading')}</h2>
          <p>
            <Link to="/help">{t('start.other.link')}</Link>
          </p>
        </section>
      </Stack>
    </Page>
  );
}
