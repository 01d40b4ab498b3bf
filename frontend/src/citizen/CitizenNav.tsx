import { Link } from '@tanstack/react-router';
import { useText } from '../lib/i18n';

export function CitizenNav() {
  const { t } = useText();
  return (
    <nav className="g-no-print" aria-label={t('citizen.nav')}>
      <Link to="/cases">{t('citizen.nav.cases')}</Link>
      <Link to="/inbox">{t('citizen.nav.inbox')}</Link>
    </nav>
  );
}
