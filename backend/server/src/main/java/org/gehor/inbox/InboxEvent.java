package org.gehor.inbox;

import org.gehor.platform.graphql.LiveEvent;

/** A change of the inbox: the item as it is now, and how many are unread now. */
record InboxEvent(String cursor, InboxItem item, int unreadCount) implements LiveEvent {}
