package org.gehor.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the inbox to show; schema type {@code InboxFilter}.
 *
 * @param text words that each stand in the unit's names, the case number or the kind's name; null for all
 * @param unread only what has not been read
 * @param kinds only these; null or empty for all
 */
record InboxFilter(
        @Nullable String text, boolean unread, @Nullable List<InboxItemKind> kinds) {

    static final InboxFilter ALL = new InboxFilter(null, false, null);

    @Override
    public String toString() {
        return "InboxFilter[]";
    }
}
