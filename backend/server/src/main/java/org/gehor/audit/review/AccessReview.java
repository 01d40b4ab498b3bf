package org.gehor.audit.review;

import java.time.Instant;
import java.util.UUID;
import org.gehor.audit.AccessReason;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** A spot check of the access log. Schema type {@code AccessReview}, whose fields say what it holds. */
record AccessReview(
        UUID reviewId,
        UUID organisationId,
        UUID reviewerId,
        String reviewerName,
        @Nullable String reviewerTitle,
        Instant from,
        Instant until,
        @Nullable String staffName,
        @Nullable AccessReason reason,
        int seed,
        int found,
        Instant begunAt,
        @Nullable Instant closedAt,
        @Nullable String conclusion) {

    public String id() {
        return GlobalId.of("AccessReview", reviewId);
    }

    @Override
    public String toString() {
        return "AccessReview[" + reviewId + "]";
    }
}
