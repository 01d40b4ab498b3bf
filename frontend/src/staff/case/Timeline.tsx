import { useText } from '../../lib/i18n';
import type { DeskTimelineFragment } from '../gql/graphql';
import { eventsOf } from './timeline';

/** Everything that happened, newest last, with who and when. */
export function Timeline({ timeline }: { timeline: DeskTimelineFragment }) {
  const { t, formats } = useText();
  return (
    <ol className="d-timeline">
      {eventsOf(timeline).map(({ cursor, type, at, actorName, byMe }) => (
        <li key={cursor}>
          <span>
            {t(`staff.event.${type}`, {
              name: byMe ? t('staff.event.you') : (actorName ?? t('staff.event.service')),
            })}
          </span>{' '}
          <time dateTime={at}>{formats.moment(at)}</time>
        </li>
      ))}
    </ol>
  );
}
