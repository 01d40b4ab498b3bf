package org.gehor.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.jurisdiction.PauseEnding;
import org.gehor.jurisdiction.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * One time that a case's time stood still. Schema type {@code ClockPause}.
 *
 * @param country whose words its reason has
 * @param endsWith what lets the time run again by itself
 * @param note for colleagues; null for citizens and where there is none
 * @param pausedBy name of the staff member
 * @param countedFrom the due day without any pause
 * @param daysBefore days for which the pauses before this one stood still
 * @param end how it came to its end; null while it goes on
 */
public record ClockPause(
        UUID pauseId,
        String country,
        PauseReason reason,
        PauseEnding endsWith,
        @Nullable String note,
        Instant pausedAt,
        String pausedBy,
        LocalDate dueBefore,
        LocalDate countedFrom,
        int daysBefore,
        @Nullable End end) {

    /**
     * How a pause came to its end.
     *
     * @param by what ended it
     * @param staffName who of the staff; null when a citizen did
     * @param days calendar days for which it stood still
     * @param dueAfter the due day from then on
     */
    public record End(Instant at, EndedBy by, @Nullable String staffName, int days, LocalDate dueAfter) {}

    /** What ends a pause; the meanings stand in the schema. */
    public enum EndedBy {
        STAFF,
        REPLIED,
        DECIDED,
        ANSWERED,
        WITHDRAWN
    }

    @Override
    public String toString() {
        return "ClockPause[" + pauseId + "]";
    }
}
