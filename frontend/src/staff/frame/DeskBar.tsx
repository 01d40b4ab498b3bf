import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { AccessLink } from '../access/AccessLink';
import { AuditLink } from '../audit/AuditLink';
import { useQueueDesk } from '../queue/context';
import { searchOf } from '../queue/search';
import { unitsOf } from '../queue/units';
import { LiveState } from './LiveState';
import { useDeskViewer } from './viewer';

/** Where one is and for which units one works. The way back to the queue leads to the lines one came from. */
export function DeskBar() {
  const { t, formats } = useText();
  const { roles } = useDeskViewer();
  const { queue } = useQueueDesk();
  const units = [...new Set(unitsOf(roles, []).map(({ name }) => name))];
  return (
    <div className="d-bar g-no-print">
      <nav aria-label={t('staff.nav')}>
        <Link
          to="/desk"
          search={searchOf(queue.filter)}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t('staff.nav.queue')}
        </Link>
        {roles.some(({ role }) => role === 'MANAGER') && <AccessLink />}
        {roles.some(({ role }) => role === 'MANAGER') && <AuditLink />}
        <Link to="/desk/passed-on">{t('staff.nav.passedOn')}</Link>
        {roles.some(({ role }) => role === 'MANAGER' || role === 'HANDLER') && (
          <Link to="/desk/coding" search={{}}>
            {t('staff.nav.coding')}
          </Link>
        )}
        {roles.some(({ role }) => role === 'MANAGER') && (
          <Link to="/desk/templates">{t('staff.nav.templates')}</Link>
        )}
      </nav>
      <LiveState />
      {units.length > 0 && (
        <p>
          {t('staff.units', { units: formats.list(units.slice(0, 3)) })}
          {units.length > 3 && ` ${t('staff.units.more', { count: units.length - 3 })}`}
        </p>
      )}
    </div>
  );
}
