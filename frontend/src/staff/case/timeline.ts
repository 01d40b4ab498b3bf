import type { Text } from '../../lib/i18n';
import type { DeskTimelineFragment } from '../gql/graphql';

export type TimelineEvent = NonNullable<DeskTimelineFragment['timeline']['edges'][number]>['node'];

type Happened = Omit<TimelineEvent, 'cursor' | 'at' | 'unitNames'>;

/** What happened, oldest first; of saves of the draft in a row only the last is kept. */
export function eventsOf({ timeline }: DeskTimelineFragment): TimelineEvent[] {
  const events = timeline.edges.flatMap((edge) => (edge ? [edge.node] : []));
  return events.filter((event, index) => {
    const next = events[index + 1];
    return !(
      event.type === 'ANSWER_SAVED' &&
      next?.type === event.type &&
      next.actorName === event.actorName
    );
  });
}

const byCitizen = new Set<TimelineEvent['type']>([
  'CITIZEN_WROTE',
  'CITIZEN_READ',
  'CASE_WITHDRAWN',
  'REOPENING_REQUESTED',
  'ANSWER_RATED',
  'CLOCK_RESUMED',
]);

/** Who did it, in words: oneself, a name, or when no name is told, the patient, the citizen or a colleague. */
function actorOf(t: Text['t'], { type, actorName, byMe, representationDeed }: Happened): string {
  if (byMe) return t('staff.event.you');
  if (representationDeed) return actorName ?? t('staff.people.by.PATIENT');
  return actorName ?? t(byCitizen.has(type) ? 'staff.event.citizen' : 'staff.event.someone');
}

/** What happened, in words: who did what. */
export function eventWords(t: Text['t'], event: Happened): string {
  const who = actorOf(t, event);
  return event.representationDeed
    ? t(`staff.deed.${event.representationDeed}`, { who, name: event.representativeName ?? '' })
    : t(`staff.event.${event.type}`, { name: who });
}
