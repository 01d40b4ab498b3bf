package org.gehor.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.gehor.jurisdiction.WorkingCalendar;

/** On which day something is due in Sweden that begins today: a term ends on a working day, whatever day the tests run on. */
public final class DueDays {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of("SE", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    private DueDays() {}

    /** The due day of a term of so many calendar days. */
    public static LocalDate after(int days) {
        return CALENDAR.sameOrNext(today().plusDays(days));
    }

    /** Calendar days until then. */
    public static int left(int days) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today(), after(days)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
