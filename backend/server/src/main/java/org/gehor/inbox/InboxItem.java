package org.gehor.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be found in the inbox after login; schema type {@code InboxItem}.
 *
 * @param readAt when it was read first; null when unread
 */
public record InboxItem(
        UUID itemId,
        UUID caseId,
        InboxItemKind kind,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime readAt) {

    /** The public id. */
    public String id() {
        return GlobalId.of("InboxItem", itemId);
    }
}
