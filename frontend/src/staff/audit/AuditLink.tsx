import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';

/** For those who lead: who has opened cases. */
export function AuditLink() {
  const { t } = useText();
  return (
    <Link to="/desk/audit" search={{}}>
      {t('staff.nav.audit')}
    </Link>
  );
}
