import { Link, useLocation } from '@tanstack/react-router';
import { logout, useSession } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Button, WordMark } from '../../ui';
import { LanguageMenu } from './LanguageMenu';
import { LeaveQuickly } from './LeaveQuickly';

/** The same on every page: home, language, help, who is logged in, and the way out. */
export function Header() {
  const { t } = useText();
  const session = useSession();
  const atDesk = useLocation({ select: ({ pathname }) => pathname.startsWith('/desk') });

  return (
    <header className="g-header g-no-print">
      <div className="g-header__row">
        <Link to={atDesk ? '/desk' : '/'} className="g-header__home" aria-label={t('shell.home')}>
          <WordMark />
        </Link>
        <div className="g-header__tools">
          <LanguageMenu />
          <Link to="/help">{t('shell.help')}</Link>
          {!atDesk && <LeaveQuickly />}
        </div>
      </div>
      {session.status === 'in' && (
        <div className="g-header__row g-header__who">
          <span>{t('shell.loggedInAs', { name: session.person.name })}</span>
          <Button kind="quiet" size="small" onPress={() => void logout()}>
            {t('shell.logOut')}
          </Button>
        </div>
      )}
    </header>
  );
}
