import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';

/** What has happened, in plain words: who, what and when, newest last. */
export function Timeline({ whole }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const events = whole.timeline.edges.flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <section className="g-section" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline.heading')}</h2>
      <ol className="g-timeline">
        {events.map(({ cursor, type, at, actorName, byMe, unitNames }) => (
          <li key={cursor}>
            <p>
              {byMe
                ? t(`timeline.byMe.${type}`)
                : t(`timeline.${type}`, {
                    who: actorName ?? whole.organisation.name,
                    units: formats.list(unitNames) || 'none',
                  })}
            </p>
            <time dateTime={at} className="g-quiet">
              {formats.moment(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
