import { Link, useLocation } from '@tanstack/react-router';
import { useSession } from '../../lib/auth';
import { useText } from '../../lib/i18n';

/** What stands below every page for citizens. Staff at work have no use for it, and need the room. */
export function Footer() {
  const { t } = useText();
  const session = useSession();
  const atDesk = useLocation({ select: ({ pathname }) => /^\/desk(\/|$)/.test(pathname) });
  if (atDesk && 'person' in session && session.person.door === 'staff') return null;
  return (
    <footer className="g-footer g-no-print" aria-label={t('shell.footer')}>
      <p>{t('shell.footer.what')}</p>
      <p>{t('shell.emergency')}</p>
      <p>
        <Link to="/desk">{t('shell.footer.staff')}</Link>
      </p>
    </footer>
  );
}
