import { Link } from '@tanstack/react-router';
import type { MyDataQuery } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';

type OwnCase = NonNullable<MyDataQuery['myCases']['edges'][number]>['node'];

/** The way to each case's access log. */
export function OpenedPart({ cases }: { cases: readonly OwnCase[] }) {
  const { t, formats } = useText();
  return (
    <section className="g-section" aria-labelledby="opened">
      <h2 id="opened">{t('data.opened')}</h2>
      <p>{t(cases.length === 0 ? 'data.opened.none' : 'data.opened.text')}</p>
      {cases.length > 0 && (
        <ul className="g-data-list">
          {cases.map(({ id, number, receivedAt, organisation }) => (
            <li key={id}>
              <Link to="/my-data/cases/$caseId" params={{ caseId: id }}>
                {t('data.opened.case', { number })}
              </Link>
              <p className="g-quiet">
                {t('data.opened.sent', { unit: unitName(organisation), day: formats.day(receivedAt) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
