package org.gehor.notification.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one staff member.
 *
 * @param id lasting: a repetition after a crash bears the same
 * @param attempt number of this attempt, from 1
 * @param caseId of a reminder; null for the daily overview
 * @param plannedOn the day in the country as of which the days are counted
 * @param holds false when what it says is no longer so
 */
record StaffNotice(
        UUID id,
        int attempt,
        String email,
        String country,
        LocalDate plannedOn,
        @Nullable UUID caseId,
        List<Line> lines,
        boolean holds) {

    StaffNotice {
        lines = List.copyOf(lines);
    }

    /**
     * One case of it.
     *
     * @param number canonical number
     * @param on the due day, the day of the letter, or that of the interim answer
     */
    record Line(String number, ReminderReason reason, LocalDate on) {}

    @Override
    public String toString() {
        return "StaffNotice[" + id + "]";
    }
}
