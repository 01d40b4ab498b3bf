package org.gehor.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The days on which Sweden and Norway work, over the years. */
class WorkingCalendarTests {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkingCalendar SWEDEN = WorkingCalendar.of("SE", WEEKEND);
    private static final WorkingCalendar NORWAY = WorkingCalendar.of("NO", WEEKEND);

    @Property
    void swedenIsClosedOnMidsummerEveAndNorwayIsNot(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        var eve = LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        assertThat(SWEDEN.worksOn(eve)).isFalse();
        assertThat(SWEDEN.sameOrNext(eve)).isEqualTo(eve.plusDays(3));
        assertThat(NORWAY.worksOn(eve)).isTrue();
    }

    @Property
    void norwayIsClosedOnTheSeventeenthOfMayAndSwedenOnTheSixthOfJune(
            @ForAll @IntRange(min = 1990, max = 2100) int year) {
        assertThat(NORWAY.worksOn(LocalDate.of(year, Month.MAY, 17))).isFalse();
        assertThat(SWEDEN.worksOn(LocalDate.of(2027, Month.MAY, 17))).isTrue();
        if (year >= 2005) {
            assertThat(SWEDEN.worksOn(LocalDate.of(year, Month.JUNE, 6))).isFalse();
        }
    }

    @Property
    void bothAreClosedAroundEasterWhereverItFalls(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        var easter = easter(year);
        for (var days : Set.of(-2, 0, 1, 39, 49)) {
            assertThat(SWEDEN.worksOn(easter.plusDays(days)))
                    .as("%s %s", year, days)
                    .isFalse();
            assertThat(NORWAY.worksOn(easter.plusDays(days)))
                    .as("%s %s", year, days)
                    .isFalse();
        }
        assertThat(NORWAY.worksOn(easter.minusDays(3))).isFalse();
        assertThat(SWEDEN.worksOn(easter.minusDays(3))).isTrue();
        assertThat(NORWAY.worksOn(easter.plusDays(50))).isFalse();
        assertThat(SWEDEN.sameOrNext(easter.minusDays(2))).isEqualTo(easter.plusDays(2));
    }

    @Example
    void swedensEvesAtTheEndOfTheYearCountAsHolidaysAndNorwaysDoNot() {
        for (var eve : Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))) {
            assertThat(SWEDEN.worksOn(eve)).isFalse();
            assertThat(NORWAY.worksOn(eve)).isTrue();
        }
    }

    @Property
    void movesToAWorkingDayAndNeverBack(@ForAll("days") LocalDate day, @ForAll("calendars") WorkingCalendar calendar) {
        var moved = calendar.sameOrNext(day);
        assertThat(calendar.worksOn(moved)).isTrue();
        assertThat(moved).isBetween(day, day.plusDays(6));
        assertThat(day.datesUntil(moved)).noneMatch(calendar::worksOn);
    }

    @Property
    void countsBothWaysAlikeAndAddsUp(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate two,
            @ForAll("days") LocalDate three,
            @ForAll("calendars") WorkingCalendar calendar) {
        assertThat(calendar.between(one, two)).isEqualTo(-calendar.between(two, one));
        assertThat(calendar.between(one, two) + calendar.between(two, three)).isEqualTo(calendar.between(one, three));
    }

    @Property
    void theLastDayThatIsSoManyWorkingDaysAwayIsThat(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 30) int days,
            @ForAll("calendars") WorkingCalendar calendar) {
        var last = calendar.plus(day, days);
        assertThat(calendar.between(day, last)).isEqualTo(days);
        assertThat(calendar.between(day, last.plusDays(1))).isEqualTo(days + 1);
    }

    @Example
    void hasDaysOfBothKinds() {
        assertThatThrownBy(() -> WorkingCalendar.of("SE", Set.of(DayOfWeek.values())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.of("SE", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** By Gauss, as an account of its own. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2033, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(SWEDEN, NORWAY);
    }
}
