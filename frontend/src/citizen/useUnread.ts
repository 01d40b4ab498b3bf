import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { announce } from '../lib/a11y/announcer';
import { titleUnread } from '../lib/a11y/windowTitle';
import { useEvents } from '../lib/graphql';
import { useText } from '../lib/i18n';
import { useFirst, useKeepFresh } from '../lib/live';

const Unread = graphql(`
  query Unread {
    liveCursor
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

/** How many items are unread, which the title of the window shows while this page is open. */
export function useUnreadInTitle(): number {
  const unread = useUnread();

  useEffect(
    function showInTheTitle() {
      titleUnread(unread);
      return () => titleUnread(0);
    },
    [unread],
  );

  return unread;
}

/** How many items are unread, now and as it changes; a new one is said aloud, politely. */
function useUnread(): number {
  const { t } = useText();
  const [{ data }, read] = useQuery({ query: Unread, requestPolicy: 'network-only' });
  const after = useFirst(data?.liveCursor);
  const unread = data?.unreadCount ?? 0;
  useKeepFresh(() => read({ requestPolicy: 'network-only' }));
  useEvents(InboxEvents, after === null ? null : { after }, ({ inboxEvents }) => {
    if (inboxEvents.unreadCount > unread)
      announce(t('citizen.nav.arrived', { count: inboxEvents.unreadCount }));
  });
  return unread;
}
