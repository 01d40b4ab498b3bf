import { useText } from '../../../lib/i18n';
import type { Where } from '../draft/content';
import { UnitWords } from './UnitWords';

/** Which unit it is about, to read through: where it goes when that is not known, and all units when they are several. */
export function WhereAnswer({ where: { unit, unitWords, furtherUnits } }: { where: Where }) {
  const { t } = useText();
  if (!unit) return null;
  if (unitWords !== null)
    return (
      <>
        <p>{t('unit.unknown')}</p>
        <p className="g-words">{unitWords}</p>
        <p>{t('unit.goesTo', { name: unit.name })}</p>
      </>
    );
  return (
    <>
      <UnitWords unit={unit} />
      <p>{t('unit.more.list')}</p>
      <ul>
        {furtherUnits.map((each) => (
          <li key={each.id}>
            <UnitWords unit={each} />
          </li>
        ))}
      </ul>
    </>
  );
}
