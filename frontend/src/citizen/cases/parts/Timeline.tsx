import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { eventWords } from './eventWords';

/** What has happened, in plain words: who, what and when, newest last. */
export function Timeline({ whole }: { whole: CaseWholeFragment }) {
  const text = useText();
  const events = whole.timeline.edges.flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <section className="g-section" aria-labelledby="timeline">
      <h2 id="timeline">{text.t('timeline.heading')}</h2>
      <ol className="g-timeline">
        {events.map((event) => (
          <li key={event.cursor}>
            <p>{eventWords(text, event, whole.organisation.name)}</p>
            <time dateTime={event.at} className="g-quiet">
              {text.formats.moment(event.at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
