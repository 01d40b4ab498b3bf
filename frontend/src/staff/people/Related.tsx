import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import type { DeskPeopleFragment } from '../gql/graphql';

/** Other cases about the same patient; nothing where there are none. With a number that may be wrong, it says so. */
export function Related({
  related,
  representations,
}: Pick<DeskPeopleFragment, 'related' | 'representations'>) {
  const { t, formats } = useText();
  if (related.length === 0) return null;
  return (
    <section className="d-people" aria-labelledby="related">
      <h2 id="related">{t('staff.people.related')}</h2>
      {representations.some((one) => one.patientNamedOtherwise) && <p>{t('staff.people.related.named')}</p>}
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
