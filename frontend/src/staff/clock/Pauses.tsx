import { useText } from '../../lib/i18n';
import type { DeskClockFragment } from '../gql/graphql';

/** Each time that the time stood still: why, who said so, and what followed. */
export function Pauses({ pauses }: Pick<DeskClockFragment, 'pauses'>) {
  const { t, formats } = useText();
  if (pauses.length === 0) return null;
  return (
    <ul className="g-plain">
      {pauses.map(({ id, words, note, pausedAt, pausedBy, days, dueAfter }) => (
        <li key={id}>
          {words}{' '}
          <span className="g-quiet">
            {t('staff.time.by', { name: pausedBy, at: formats.moment(pausedAt) })}
            {dueAfter !== null &&
              ` ${t('staff.time.ended', { days: days ?? 0, day: formats.day(dueAfter) })}`}
          </span>
          {note && <p className="d-text g-quiet">{t('staff.time.note', { note })}</p>}
        </li>
      ))}
    </ul>
  );
}
