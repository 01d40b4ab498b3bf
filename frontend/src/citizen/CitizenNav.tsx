import './nav.css';
import { Link } from '@tanstack/react-router';
import { useText } from '../lib/i18n';
import { Icon } from '../ui';
import { usePersonLanguage } from './usePersonLanguage';
import { useUnreadInTitle } from './useUnread';

/**
 * The citizen's own pages; the count of unread is kept live on all of them. On a phone each stands below its sign, so that all
 * fit side by side.
 */
export function CitizenNav() {
  const { t, formats } = useText();
  const unread = useUnreadInTitle();
  usePersonLanguage();

  return (
    <nav className="g-nav g-no-print" aria-label={t('citizen.nav')}>
      <ul>
        <li>
          <Link to="/cases">
            <Icon name="cases" />
            {t('citizen.nav.cases')}
          </Link>
        </li>
        <li>
          <Link to="/inbox">
            <Icon name="letter" />
            {t('citizen.nav.inbox')}
            {unread > 0 && (
              <>
                {' '}
                <span className="g-nav__count" aria-hidden="true">
                  {formats.number(unread)}
                </span>
                <span className="aksel-sr-only">{t('citizen.nav.unread', { count: unread })}</span>
              </>
            )}
          </Link>
        </li>
        <li>
          <Link to="/write" search={{}}>
            <Icon name="pen" />
            {t('citizen.nav.write')}
          </Link>
        </li>
        <li>
          <Link to="/my-data">
            <Icon name="person" />
            {t('citizen.nav.data')}
          </Link>
        </li>
        <li>
          <Link to="/settings">
            <Icon name="settings" />
            {t('citizen.nav.settings')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
