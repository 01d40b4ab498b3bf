package org.gehor.notification.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gehor.jurisdiction.ClockRules;

/**
 * Due days of which staff are reminded by one step today.
 *
 * @param step so many days before or over, as the profile names them; each is reminded of once
 */
record Window(ReminderReason reason, int step, LocalDate from, LocalDate until) {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /** The narrowest first: a case belongs to the first that it lies in. */
    static List<Window> of(ClockRules rules, LocalDate today) {
        var windows = new ArrayList<Window>();
        rules.reminders().daysOver().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(days -> windows.add(new Window(ReminderReason.OVERDUE, days, FIRST, today.minusDays(days))));
        rules.reminders().daysBefore().stream()
                .sorted()
                .forEach(days -> windows.add(
                        new Window(ReminderReason.DUE_SOON, days, today, rules.remindedUntil(today, days))));
        return windows;
    }
}
