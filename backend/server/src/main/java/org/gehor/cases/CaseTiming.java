package org.gehor.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.gehor.jurisdiction.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * How a case's time is counted, besides the day on which it ends.
 *
 * @param termDays calendar days that the first round has; null when no answer is owed
 * @param pausedAt since when the time stands still; null while it runs
 * @param pauseReason why; null while it runs
 * @param expectedOn by when the unit expects to answer, as its latest interim answer says; null before one
 */
public record CaseTiming(
        @Nullable Integer termDays,
        @Nullable Instant pausedAt,
        @Nullable PauseReason pauseReason,
        @Nullable LocalDate expectedOn) {

    /** Of a case that begins. */
    static CaseTiming of(@Nullable Integer termDays) {
        return new CaseTiming(termDays, null, null, null);
    }

    /** True while the time stands still. */
    public boolean paused() {
        return pausedAt != null;
    }
}
