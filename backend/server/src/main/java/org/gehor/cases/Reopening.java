package org.gehor.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party has asked for an answered case to be opened again. Schema type {@code Reopening}.
 *
 * @param reason 10 to 2,000 characters
 * @param decideBy day by which it is decided
 * @param answeredAt when the case was answered
 * @param answerDueOn until when that answer was due; null when none was owed
 * @param granted what was decided; null before, as all that follows
 * @param decision why, 10 to 2,000 characters
 */
public record Reopening(
        UUID requestedBy,
        String reason,
        Instant requestedAt,
        LocalDate decideBy,
        Instant answeredAt,
        @Nullable LocalDate answerDueOn,
        @Nullable Boolean granted,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedById,
        @Nullable String decidedBy,
        @Nullable String decidedByTitle) {

    @Override
    public String toString() {
        return "Reopening[]";
    }
}
