import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { unitName } from '../../../shared/unitName';
import { Note } from '../../../ui';

/** Which units the case is about, when that is not just the one that answers, and where it was in one's own words. */
export function Units({
  whole: { units, unitUnknown, organisation, content },
}: {
  whole: CaseWholeFragment;
}) {
  const { t, formats } = useText();
  const others = units.filter(({ role }) => role === 'CONCERNED').map((unit) => unitName(unit.organisation));
  const words = content?.unitWords;
  return (
    <Note>
      {unitUnknown && <p>{t('unit.case.unknown', { unit: organisation.name })}</p>}
      {others.length > 0 && (
        <p>{t(words ? 'unit.case.known' : 'unit.case.also', { units: formats.list(others) })}</p>
      )}
      {words && <p className="g-words g-quiet">{t('unit.case.words', { words })}</p>}
    </Note>
  );
}
