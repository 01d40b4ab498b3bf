import type { DeskTimelineFragment } from '../gql/graphql';

export type TimelineEvent = NonNullable<DeskTimelineFragment['timeline']['edges'][number]>['node'];

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
