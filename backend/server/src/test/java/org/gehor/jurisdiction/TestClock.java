package org.gehor.jurisdiction;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Clock rules of countries that are none, one for each way of counting. */
final class TestClock {

    private TestClock() {}

    /** Every day is a day like another. */
    static ClockRules calendarDays() {
        return rules("SE", false);
    }

    /** Due on working days of this country, which are counted. */
    static ClockRules workingDays(String calendar) {
        return rules(calendar, true);
    }

    private static ClockRules rules(String calendar, boolean working) {
        return new ClockRules(
                calendar,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                working,
                working,
                Map.of(),
                Period.ofMonths(1),
                new ClockRules.Reminders(Locale.ENGLISH, LocalTime.of(7, 30), List.of(7, 2), List.of(1, 7), 3));
    }
}
