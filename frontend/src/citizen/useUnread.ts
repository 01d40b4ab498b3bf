import { useEffect, useEffectEvent } from 'react';
import { useQuery, useSubscription } from 'urql';
import { graphql } from '../gql';
import { announce } from '../lib/a11y/announcer';
import { useText } from '../lib/i18n';
import { useKeepFresh } from '../lib/live';

export const UnreadCount = graphql(`
  query UnreadCount {
    unreadCount
  }
`);

const InboxEvents = graphql(`
  subscription InboxEvents($after: String) {
    inboxEvents(after: $after) {
      cursor
      unreadCount
      item {
        id
        ...InboxRow
      }
    }
  }
`);

/** How many items are unread, now and as it changes; a new one is said aloud, politely. */
export function useUnread(): number {
  const { t } = useText();
  const [{ data }, read] = useQuery({ query: UnreadCount, requestPolicy: 'cache-and-network' });
  useKeepFresh(() => read({ requestPolicy: 'network-only' }));
  const [{ data: event }] = useSubscription({ query: InboxEvents, variables: { after: null } });
  const unread = data?.unreadCount ?? 0;

  const say = useEffectEvent((rose: boolean) => {
    if (rose) announce(t('citizen.nav.arrived', { count: unread }));
  });
  const cursor = event?.inboxEvents.cursor;
  useEffect(
    function sayThatSomethingCame() {
      if (cursor) say(unread > 0);
    },
    [cursor, unread],
  );
  return unread;
}
