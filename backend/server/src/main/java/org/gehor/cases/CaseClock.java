package org.gehor.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.gehor.jurisdiction.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * A case's clock as it stands now. Schema type {@code CaseClock}.
 *
 * @param dueOn day on which the answer is due; null when none is owed
 * @param daysLeft whole days left in the country, as they were when the time began to stand still; negative when overdue; null
 *     without a due day or when done
 * @param workingDaysLeft the same in working days; null where the country's staff count calendar days
 * @param overdue the due day has passed and nothing is published
 * @param doneAt when it was answered or closed
 * @param pausedSince since when the time stands still; null while it runs
 * @param pauseReason why; null while it runs
 * @param expectedOn by when the unit expects to answer, as it has said in an interim answer
 * @param interimDueOn the day by which an interim answer is owed; null where none is, when one is sent and when done
 * @param interimOwed that day has come
 */
public record CaseClock(
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable Integer workingDaysLeft,
        boolean overdue,
        @Nullable Instant doneAt,
        @Nullable Instant pausedSince,
        @Nullable PauseReason pauseReason,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate interimDueOn,
        boolean interimOwed) {}
