import type { CaseWholeFragment } from '../../../gql/graphql';
import type { Text } from '../../../lib/i18n';
import { deedOf } from '../../../shared/deed';

type Event = NonNullable<CaseWholeFragment['timeline']['edges'][number]>['node'];

/** What happened in a case, in plain words: who did what. Who is not named is the unit. */
export function eventWords(
  { t, formats }: Text,
  { type, byMe, actorName, unitNames, representationStep: step }: Omit<Event, 'cursor' | 'at'>,
  unit: string,
): string {
  const deed = step && deedOf(step);
  if (deed) {
    const name = step.representativeName;
    if (byMe) return t(`timeline.deed.byMe.${deed}`, { name });
    const who = step.by === 'PATIENT' ? t('timeline.patient') : (step.byName ?? unit);
    return t(`timeline.deed.${deed}`, { who, name });
  }
  if (byMe) return t(`timeline.byMe.${type}`);
  return t(`timeline.${type}`, { who: actorName ?? unit, units: formats.list(unitNames) || 'none' });
}
