import type { CaseWholeFragment } from '../../../gql/graphql';
import type { Text } from '../../../lib/i18n';

type Event = NonNullable<CaseWholeFragment['timeline']['edges'][number]>['node'];

/** What citizens do. Where it was not oneself, it was the other one in the case, whose name events do not carry. */
const citizens = new Set<Event['type']>([
  'CASE_RECEIVED',
  'CITIZEN_WROTE',
  'CITIZEN_READ',
  'CASE_WITHDRAWN',
  'REOPENING_REQUESTED',
  'ANSWER_RATED',
]);

/** What happened in a case, in plain words: who did what. Of staff who are not named it is the unit. */
export function eventWords(
  { t, formats }: Text,
  {
    type,
    byMe,
    actorName,
    unitNames,
    pause,
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
  const paused = { why: pause?.words ?? '', day: pause?.dueAfter ? formats.day(pause.dueAfter) : 'none' };
  if (byMe) return t(`timeline.byMe.${type}`, paused);
  const who = actorName ?? (citizens.has(type) ? t('timeline.other') : unit);
  const moved = { from: unitNames[0] ?? unit, to: unitNames[1] ?? '' };
  return t(`timeline.${type}`, { who, units: formats.list(unitNames) || 'none', ...moved, ...paused });
}
