package org.gehor.cases.after;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer answered, as a party says. Schema type {@code AnswerRating}.
 *
 * @param answered for the whole
 * @param parts for questions, in their order; some may be missing
 * @param comment at most 1,000 characters
 * @param firstAt when it was said first
 */
public record AnswerRating(
        UUID answerId,
        UUID personId,
        Answered answered,
        List<Part> parts,
        @Nullable String comment,
        Instant firstAt,
        Instant ratedAt) {

    /** One may think again for this long; the row rules say the same. */
    public static final Duration MAY_CHANGE = Duration.ofDays(14);

    public enum Answered {
        YES,
        PARTLY,
        NO
    }

    /** For one question. */
    record Part(CaseQuestion question, Answered answered) {}

    public AnswerRating {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "AnswerRating[]";
    }
}
