package org.gehor.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer answered, as a party says. Schema type {@code AnswerRating}.
 *
 * @param answered for the whole
 * @param parts for questions, in their order; some may be missing
 * @param comment at most 1,000 characters
 * @param firstAt when it was said first
 */
record AnswerRating(
        UUID answerId,
        UUID personId,
        Answered answered,
        List<Part> parts,
        @Nullable String comment,
        Instant firstAt,
        Instant ratedAt) {

    /** One may think again for this long; the row rules say the same. */
    static final Duration MAY_CHANGE = Duration.ofDays(14);

    enum Answered {
        YES,
        PARTLY,
        NO
    }

    /** For one question. */
    record Part(CaseQuestion question, Answered answered) {}

    AnswerRating {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "AnswerRating[]";
    }
}
