package org.gehor.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Due days over month ends, leap days, summer time and time zones; who is a child on the day. */
class CountryProfileTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate GROWN = LocalDate.of(1950, 1, 1);

    private static CountryProfile profile(ZoneId zone) {
        return TestClock.profile(zone, TestClock.calendarDays());
    }

    @Example
    void countsDaysInTheCountryNotInUtc() {
        var lateEvening =
                ZonedDateTime.of(2026, 1, 31, 23, 30, 0, 0, ZoneId.of("UTC")).toInstant();
        // Half past midnight on 1 February in Stockholm.
        assertThat(profile(STOCKHOLM).dueOn(lateEvening, GROWN)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(profile(ZoneId.of("UTC")).dueOn(lateEvening, GROWN)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Example
    void countsTheLeapDay() {
        var received = LocalDate.of(2028, 2, 1).atStartOfDay(STOCKHOLM).toInstant();
        assertThat(profile(STOCKHOLM).dueOn(received, GROWN)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Example
    void isGrownUpFromTheEighteenthBirthdayOn() {
        var born = LocalDate.of(2008, 11, 21);
        var profile = profile(STOCKHOLM);
        assertThat(profile.isChild(born, LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(profile.isChild(born, LocalDate.of(2026, 11, 21))).isFalse();
    }

    @Example
    void letsWhoeverIsBornOnALeapDayComeOfAgeTheDayAfterTheLastOfFebruary() {
        var born = LocalDate.of(2008, 2, 29);
        var profile = profile(STOCKHOLM);
        assertThat(profile.isChild(born, LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(profile.isChild(born, LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Property
    void givesEveryGrownUpTheSameNumberOfDaysWheneverAndWherever(
            @ForAll("moments") Instant received, @ForAll("zones") ZoneId zone) {
        var profile = profile(zone);
        assertThat(profile.daysLeft(profile.dueOn(received, GROWN), received)).isEqualTo(28);
    }

    @Property
    void givesAChildAnAnswerSooner(@ForAll("moments") Instant received, @ForAll @IntRange(max = 17) int age) {
        var profile = profile(STOCKHOLM);
        var born = profile.dayOf(received).minusYears(age);
        assertThat(profile.daysLeft(profile.dueOn(received, born), received)).isEqualTo(14);
    }

    @Property
    void losesOneDayEachMidnightAndNoneOtherwise(@ForAll("moments") Instant received, @ForAll("zones") ZoneId zone) {
        var profile = profile(zone);
        var due = profile.dueOn(received, GROWN);
        var midnight = profile.dayOf(received).plusDays(1).atStartOfDay(zone).toInstant();
        assertThat(profile.daysLeft(due, midnight.minusSeconds(1))).isEqualTo(28);
        assertThat(profile.daysLeft(due, midnight)).isEqualTo(27);
    }

    @Property
    void isOverdueOnlyAfterTheDueDay(@ForAll("moments") Instant received) {
        var profile = profile(STOCKHOLM);
        var due = profile.dueOn(received, GROWN);
        var end = due.plusDays(1).atStartOfDay(STOCKHOLM).toInstant();
        assertThat(profile.daysLeft(due, end.minusSeconds(1))).isZero();
        assertThat(profile.daysLeft(due, end)).isNegative();
    }

    @Provide
    Arbitrary<Instant> moments() {
        var first = Year.of(2024).atDay(1).atStartOfDay(STOCKHOLM).toEpochSecond();
        var last = Year.of(2033).atDay(1).atStartOfDay(STOCKHOLM).toEpochSecond();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(Stream.of("Europe/Stockholm", "Europe/Oslo", "Pacific/Kiritimati", "America/St_Johns")
                .map(ZoneId::of)
                .toList());
    }
}
