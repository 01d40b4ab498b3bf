import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { unitName } from '../../../shared/unitName';

/** Which units the case is about, when that is more than the one that answers. */
export function Units({
  whole: { units, unitUnknown, organisation, content },
}: {
  whole: CaseWholeFragment;
}) {
  const { t, formats } = useText();
  const others = units.filter(({ role }) => role === 'CONCERNED').map((unit) => unitName(unit.organisation));
  if (unitUnknown) return <p>{t('case.unit.unknown', { unit: organisation.name })}</p>;
  if (others.length === 0) return null;
  const named = formats.list(others);
  return <p>{t(content?.unitWords ? 'case.unit.known' : 'case.unit.also', { units: named })}</p>;
}
