package org.gehor.audit.review;

import java.time.Instant;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** A sitting that was drawn, with what was found of it. Schema type {@code AccessReviewItem}. */
record AccessReviewItem(
        UUID itemId,
        UUID reviewId,
        AccessSitting sitting,
        @Nullable Verdict verdict,
        @Nullable String note,
        @Nullable Instant judgedAt) {

    /** Schema type {@code AccessVerdict}. */
    enum Verdict {
        IN_ORDER,
        NOT_IN_ORDER
    }

    public String id() {
        return GlobalId.of("AccessReviewItem", itemId);
    }

    @Override
    public String toString() {
        return "AccessReviewItem[" + itemId + "]";
    }
}
