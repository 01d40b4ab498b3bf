import { useText } from '../../lib/i18n';
import { Icon, type IconName } from '../../ui';
import type { CaseState } from '../gql/graphql';
import { type Clock, type Deadline as Kind, deadlineOf } from './deadline';

const icons: Record<Kind['kind'], IconName> = {
  done: 'check',
  none: 'info',
  paused: 'clock',
  late: 'warning',
  today: 'clock',
  soon: 'clock',
  left: 'clock',
};

interface Props {
  clock: Clock;
  state: CaseState;
}

/** Days left in words, with icon and date: never by colour alone. */
export function Deadline({ clock, state }: Props) {
  const { t, formats } = useText();
  const deadline = deadlineOf(clock, state);
  const dated = 'dueOn' in deadline;
  const date = dated ? deadline.dueOn : deadline.kind === 'done' ? deadline.doneAt : null;
  const since = deadline.kind === 'paused' ? formats.day(deadline.pausedSince) : '';
  return (
    <span className="d-deadline" data-kind={deadline.kind}>
      <Icon name={icons[deadline.kind]} />
      <span>
        <span className="d-deadline__words">
          {dated && deadline.working && deadline.kind !== 'today'
            ? t(`staff.clock.working.${deadline.kind}`, { days: deadline.days })
            : t(`staff.clock.${deadline.kind}`, dated ? { days: deadline.days } : { since })}
        </span>{' '}
        {date !== null && <span className="d-deadline__date">{formats.day(date)}</span>}
      </span>
    </span>
  );
}
