import type { CaseWholeFragment } from '../../../gql/graphql';
import type { Text } from '../../../lib/i18n';

type Event = NonNullable<CaseWholeFragment['timeline']['edges'][number]>['node'];

/** What happened in a case, in plain words: who did what. Of staff who are not named it is the unit, else the patient. */
export function eventWords(
  { t, formats }: Text,
  {
    type,
    byMe,
    actorName,
    unitNames,
    representationDeed: deed,
    representativeName,
  }: Omit<Event, 'cursor' | 'at'>,
  unit: string,
): string {
  if (deed) {
    const name = representativeName ?? '';
    return byMe && deed !== 'RAN_OUT'
      ? t(`timeline.deed.byMe.${deed}`, { name })
      : t(`timeline.deed.${deed}`, { who: actorName ?? t('timeline.patient'), name });
  }
  if (byMe) return t(`timeline.byMe.${type}`);
  return t(`timeline.${type}`, { who: actorName ?? unit, units: formats.list(unitNames) || 'none' });
}
