package org.gehor.jurisdiction;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** On which days a country works: not on its public holidays, nor on the days of the week that are closed. */
public final class WorkingCalendar {

    private static final Map<String, WorkingCalendar> KNOWN = new ConcurrentHashMap<>();

    private final HolidayManager holidays;
    private final Set<DayOfWeek> closed;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private WorkingCalendar(HolidayManager holidays, Set<DayOfWeek> closed) {
        this.holidays = holidays;
        this.closed = EnumSet.copyOf(closed);
    }

    /**
     * The calendar of a country; made once.
     *
     * @param country ISO 3166-1 alpha-2; its holidays are data of the library
     * @param closed days of the week on which nobody works; not all of them
     */
    public static WorkingCalendar of(String country, Set<DayOfWeek> closed) {
        if (closed.isEmpty() || closed.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week has days of both kinds, not " + closed);
        }
        return KNOWN.computeIfAbsent(
                country + EnumSet.copyOf(closed),
                key -> new WorkingCalendar(
                        HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))),
                        closed));
    }

    /** True for a day on which people work. */
    public boolean worksOn(LocalDate day) {
        return !closed.contains(day.getDayOfWeek())
                && !holidaysOf(day.getYear()).contains(day);
    }

    /** The day itself, or the first working day after it. */
    public LocalDate sameOrNext(LocalDate day) {
        var found = day;
        while (!worksOn(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Working days after the first day up to the second, which counts; negative when the second is earlier. */
    public int between(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? -count(until, from) : count(from, until);
    }

    /** The last day that is so many working days or fewer after the first. */
    public LocalDate plus(LocalDate from, int workingDays) {
        var last = from;
        int left = workingDays;
        while (left > 0 || !worksOn(last.plusDays(1))) {
            last = last.plusDays(1);
            left -= worksOn(last) ? 1 : 0;
        }
        return last;
    }

    private int count(LocalDate from, LocalDate until) {
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::worksOn)
                .count());
    }

    private Set<LocalDate> holidaysOf(int year) {
        return years.computeIfAbsent(
                year,
                each -> holidays.getHolidays(Year.of(each)).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
