package org.gehor.jurisdiction;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
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

    /** A country with these rules, in this time zone. */
    static CountryProfile profile(ZoneId zone, ClockRules rules) {
        return new CountryProfile(
                Map.of("en", "Test"),
                zone,
                28,
                14,
                18,
                16,
                Map.of(),
                Map.of(),
                90,
                14,
                7,
                new CountryProfile.UnitUnknown("UNIT"),
                List.of(),
                false,
                Map.of(),
                rules);
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
