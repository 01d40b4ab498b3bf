import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../lib/i18n';
import { assignments, needs, type QueueFilter, stages } from './lines';
import { searchOf } from './search';

export interface Unit {
  id: string;
  name: string;
}

interface Props {
  filter: QueueFilter;
  units: readonly Unit[];
}

/** Open or done, whose cases, in need of what, and of which unit. The choice stands in the address, so it can be kept and sent. */
export function QueueFilters({ filter, units }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const id = useId();
  // What is done had somebody: nearly always, so that a list of the others says nothing.
  const offered = assignments.filter((each) => filter.stage === 'open' || each !== 'nobody');
  const mineOrAll = filter.assignment === 'mine' ? 'mine' : 'all';
  const chooseUnit = (organisationId: string) =>
    void navigate({
      to: '/desk',
      search: searchOf({ ...filter, organisationId: organisationId || null }),
    });
  const chooseNeed = (value: string) =>
    void navigate({
      to: '/desk',
      search: searchOf({ ...filter, need: needs.find((need) => need === value) ?? 'any' }),
    });

  return (
    <div className="d-filters">
      <nav aria-label={t('staff.queue.stages')}>
        <ul>
          {stages.map((stage) => (
            <li key={stage}>
              <Link
                to="/desk"
                search={searchOf({
                  ...filter,
                  stage,
                  assignment: stage === 'done' ? mineOrAll : filter.assignment,
                  need: stage === 'done' ? 'any' : filter.need,
                })}
                aria-current={filter.stage === stage ? 'page' : undefined}
              >
                {t(`staff.queue.stage.${stage}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('staff.queue.whose')}>
        <ul>
          {offered.map((assignment) => (
            <li key={assignment}>
              <Link
                to="/desk"
                search={searchOf({ ...filter, assignment })}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {t(`staff.queue.filter.${assignment}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {filter.stage === 'open' && (
        <span className="d-filters__unit">
          <label htmlFor={`${id}need`}>{t('staff.queue.need')}</label>
          <select id={`${id}need`} value={filter.need} onChange={(event) => chooseNeed(event.target.value)}>
            {needs.map((need) => (
              <option key={need} value={need}>
                {t(`staff.queue.need.${need}`)}
              </option>
            ))}
          </select>
        </span>
      )}
      {units.length > 1 && (
        <span className="d-filters__unit">
          <label htmlFor={id}>{t('staff.queue.unit')}</label>
          <select
            id={id}
            value={filter.organisationId ?? ''}
            onChange={(event) => chooseUnit(event.target.value)}
          >
            <option value="">{t('staff.queue.everyUnit')}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  );
}
