import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import type { DeskPeopleFragment } from '../gql/graphql';

/** Other cases about the same patient; nothing where there are none. */
export function Related({ related }: Pick<DeskPeopleFragment, 'related'>) {
  const { t, formats } = useText();
  if (related.length === 0) return null;
  return (
    <section className="d-people" aria-labelledby="related">
      <h2 id="related">{t('staff.people.related')}</h2>
      <ul>
        {related.map(({ id, number, receivedAt, organisation }) => (
          <li key={id}>
            <Link to="/desk/cases/$caseId" params={{ caseId: id }}>
              {number}
            </Link>
            , {unitName(organisation)}, {formats.day(receivedAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}
