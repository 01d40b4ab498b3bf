package org.gehor.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case's clock as it stands now. Schema type {@code CaseClock}.
 *
 * @param dueOn day on which the answer is due; null when none is owed
 * @param daysLeft whole days left in the country; negative when overdue; null without a due day or when done
 * @param overdue the due day has passed and nothing is published
 * @param doneAt when it was answered or closed
 */
public record CaseClock(
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        boolean overdue,
        @Nullable Instant doneAt) {}
