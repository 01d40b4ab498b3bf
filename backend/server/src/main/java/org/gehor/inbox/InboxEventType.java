package org.gehor.inbox;

import org.gehor.platform.events.Event;

/** Events of the inbox, each for one person. */
enum InboxEventType {
    INBOX_ITEM_ADDED,
    INBOX_ITEM_READ;

    static boolean isOne(Event event) {
        return event.type().equals(INBOX_ITEM_ADDED.name()) || event.type().equals(INBOX_ITEM_READ.name());
    }
}
