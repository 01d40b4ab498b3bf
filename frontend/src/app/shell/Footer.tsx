import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';

export function Footer() {
  const { t } = useText();
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
