import { Link, useLocation } from '@tanstack/react-router';
import { logout, useSession } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Button, WordMark } from '../../ui';
import { LeaveQuickly } from '../leave/LeaveQuickly';
import { Help } from './Help';
import { LanguageMenu } from './LanguageMenu';

/** The same on every page: home, language, help, who is logged in, and the way out. */
export function Header({ demo }: { demo: boolean }) {
  const { t } = useText();
  const session = useSession();
  const atDesk = useLocation({ select: ({ pathname }) => pathname.startsWith('/desk') });

  return (
    <header className="g-no-print">
      {demo && <p className="g-demo">{t('shell.demo')}</p>}
      <div className="g-header">
        <Link to={atDesk ? '/desk' : '/'} className="g-header__home" aria-label={t('shell.home')}>
          <WordMark />
        </Link>
        <LanguageMenu />
        <Help />
        {!atDesk && <LeaveQuickly />}
        {session.status === 'in' && (
          <span className="g-header__who">
            <span>
              <span className="aksel-sr-only">{t('shell.loggedInAs')} </span>
              {session.person.name}
            </span>
            <Button kind="quiet" size="small" onPress={() => void logout()}>
              {t('shell.logOut')}
            </Button>
          </span>
        )}
      </div>
    </header>
  );
}
