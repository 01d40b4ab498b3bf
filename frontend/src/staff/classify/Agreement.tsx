import { useText } from '../../lib/i18n';
import type { CodingAgreementQuery } from '../gql/graphql';

type Found = NonNullable<CodingAgreementQuery['codingAgreement']>;
type OfSet = Found['taxonomies'][number];
type Measured = OfSet['presence'];

/** A kappa with two decimals and what it says; only the words when none is told. */
function Measure({ measure }: { measure: Measured | null | undefined }) {
  const { t, formats } = useText();
  if (!measure) return <>–</>;
  const words = t(`staff.coding.reading.${measure.reading}`);
  return (
    <>
      {typeof measure.kappa === 'number' && (
        <strong>{formats.number(Math.round(measure.kappa * 100) / 100)}</strong>
      )}{' '}
      {words}
    </>
  );
}

/** How well two coders agreed, set by set: the finding first, then each category. */
export function Agreement({ found }: { found: Found }) {
  const { t } = useText();
  return (
    <>
      <p>{t('staff.coding.cases', { count: found.cases, waiting: found.waiting })}</p>
      {found.cases < found.fewest && <p>{t('staff.coding.tooFew', { fewest: found.fewest })}</p>}
      {found.taxonomies.map((set) => (
        <Set key={set.taxonomy} set={set} />
      ))}
      <details>
        <summary>{t('staff.coding.method')}</summary>
        <p>{t('staff.coding.method.kappa')}</p>
        <p>{t('staff.coding.method.severity')}</p>
        <p>{t('staff.coding.method.words')}</p>
        <p>{t('staff.coding.method.fewest', { fewest: found.fewest })}</p>
      </details>
    </>
  );
}

function Set({ set }: { set: OfSet }) {
  const { t } = useText();
  const presence = t('staff.coding.presence');
  const severity = t('staff.coding.severity');
  const both = t('staff.coding.both');
  return (
    <>
      <h3>{set.name}</h3>
      <p>
        {t('staff.coding.overall', { count: set.cases })} <Measure measure={set.presence} />
        {set.severity && (
          <>
            {'. '}
            {severity}: <Measure measure={set.severity} />
          </>
        )}
      </p>
      <table className="d-coding__table">
        <caption>{t('staff.coding.perCategory', { set: set.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staff.coding.category')}</th>
            <th scope="col">{both}</th>
            <th scope="col">{presence}</th>
            {set.severity && <th scope="col">{severity}</th>}
          </tr>
        </thead>
        <tbody>
          {set.categories.map((category) => (
            <tr key={category.code}>
              <th scope="row">{category.name}</th>
              <td data-label={both}>
                {t('staff.coding.ofEither', { both: category.both, either: category.either })}
              </td>
              <td data-label={presence}>
                <Measure measure={category.presence} />
              </td>
              {set.severity && (
                <td data-label={severity}>
                  <Measure measure={category.severity} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
