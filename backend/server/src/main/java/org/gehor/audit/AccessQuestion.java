package org.gehor.audit;

import java.time.Instant;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** What a party asks about an access, and what was said to it. Schema type {@code AccessQuestion}. */
record AccessQuestion(
        UUID questionId,
        String text,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answeredByTitle) {

    public String id() {
        return GlobalId.of("AccessQuestion", questionId);
    }

    @Override
    public String toString() {
        return "AccessQuestion[" + questionId + "]";
    }
}
