import { useText } from '../../lib/i18n';
import { Tag } from '../../ui';
import type { DeskCodedFragment } from '../gql/graphql';
import { type Coded as Category, compare } from './choice';
import { Degrees, nameOf } from './Coded';

interface Props {
  first: DeskCodedFragment;
  second: DeskCodedFragment;
}

function Said({ category }: { category: Category | null }) {
  const { t } = useText();
  if (!category) return <>{t('staff.coding.notChosen')}</>;
  return (
    <>
      {t('staff.coding.chosen')}
      <Degrees category={category} />
    </>
  );
}

/** What two coders said of the same case, side by side; where they differ it says so. */
export function Compare({ first, second }: Props) {
  const { t } = useText();
  const lines = compare(first.categories, second.categories);
  const harmDiffers = first.harm !== second.harm;
  const coders = [
    { label: t('staff.coding.firstCoder', { name: first.codedBy }), coded: first },
    { label: t('staff.coding.secondCoder', { name: second.codedBy }), coded: second },
  ] as const;
  return (
    <table className="d-coding__table">
      <caption>{t('staff.coding.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staff.coding.category')}</th>
          {coders.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{t('staff.coding.sameOrNot')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, first: one, second: two, same }) => {
          const named = one ?? two;
          return (
            <tr key={id}>
              <th scope="row">{named && nameOf(named)}</th>
              <td data-label={coders[0].label}>
                <Said category={one} />
              </td>
              <td data-label={coders[1].label}>
                <Said category={two} />
              </td>
              <td>
                <Tag tone={same ? 'good' : 'attention'} icon={same ? 'check' : 'warning'}>
                  {t(same ? 'staff.coding.same' : 'staff.coding.differs')}
                </Tag>
              </td>
            </tr>
          );
        })}
        {(first.harm !== null || second.harm !== null) && (
          <tr>
            <th scope="row">{t('staff.coding.harm')}</th>
            {coders.map(({ label, coded }) => (
              <td key={label} data-label={label}>
                {coded.harmName ?? t('staff.coding.notTold')}
              </td>
            ))}
            <td>
              <Tag tone={harmDiffers ? 'attention' : 'good'} icon={harmDiffers ? 'warning' : 'check'}>
                {t(harmDiffers ? 'staff.coding.differs' : 'staff.coding.same')}
              </Tag>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
