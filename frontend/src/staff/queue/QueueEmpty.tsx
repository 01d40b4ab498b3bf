import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { Note } from '../../ui';
import { useDeskViewer } from '../frame/viewer';
import type { QueueFilter } from './lines';
import { searchOf } from './search';

/** Why there is nothing, and what to do. */
export function QueueEmpty({ filter }: { filter: QueueFilter }) {
  const { t } = useText();
  const { roles } = useDeskViewer();
  if (roles.length === 0)
    return (
      <Note tone="attention" heading={t('staff.noRole.heading')}>
        <p>{t('staff.noRole.text')}</p>
      </Note>
    );
  if (filter.stage === 'done')
    return (
      <Note
        heading={t(
          filter.assignment === 'mine' ? 'staff.queue.empty.done.mine' : 'staff.queue.empty.done.all',
        )}
      >
        <p>{t('staff.queue.empty.done.text')}</p>
      </Note>
    );
  if (filter.need !== 'any')
    return (
      <Note tone="good" heading={t(`staff.queue.empty.need.${filter.need}`)}>
        <Link to="/desk" search={searchOf({ ...filter, need: 'any' })}>
          {t('staff.queue.empty.need.see')}
        </Link>
      </Note>
    );
  const other = filter.assignment === 'mine' ? 'nobody' : 'all';
  return (
    <Note tone="good" heading={t(`staff.queue.empty.${filter.assignment}`)}>
      <p>{t('staff.queue.empty.text')}</p>
      {filter.assignment !== 'all' && (
        <Link to="/desk" search={searchOf({ ...filter, assignment: other })}>
          {t(`staff.queue.empty.see.${other}`)}
        </Link>
      )}
    </Note>
  );
}
