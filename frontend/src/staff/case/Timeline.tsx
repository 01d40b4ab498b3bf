import { useText } from '../../lib/i18n';
import type { DeskTimelineFragment } from '../gql/graphql';
import { eventsOf, eventWords } from './timeline';

/** Everything that happened, newest last, with who and when. */
export function Timeline({ timeline }: { timeline: DeskTimelineFragment }) {
  const { t, formats } = useText();
  return (
    <ol className="d-timeline">
      {eventsOf(timeline).map((event) => (
        <li key={event.cursor}>
          <span>
            {eventWords(t, event)}
            {event.unitNames.length > 0 && `: ${formats.list(event.unitNames)}`}
          </span>{' '}
          <time dateTime={event.at}>{formats.moment(event.at)}</time>
        </li>
      ))}
    </ol>
  );
}
