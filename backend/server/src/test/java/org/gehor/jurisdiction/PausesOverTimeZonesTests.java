package org.gehor.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Pauses from one moment to another, over nights, summer time, calendars and time zones. */
class PausesOverTimeZonesTests {

    private static final LocalDate GROWN = LocalDate.of(1950, 1, 1);

    @Property
    void leavesAsManyDaysAsThereWereWhereDaysAreLikeEachOther(
            @ForAll("moments") Instant paused,
            @ForAll @IntRange(max = 20_000) int minutes,
            @ForAll("zones") ZoneId zone) {
        var profile = TestClock.profile(zone, TestClock.calendarDays());
        var due = profile.dueOn(paused.minus(Duration.ofDays(3)), GROWN);
        var resumed = paused.plus(Duration.ofMinutes(minutes));

        var after = profile.clock().due(due, profile.daysBetween(paused, resumed));

        assertThat(profile.daysLeft(after, resumed)).isEqualTo(profile.daysLeft(due, paused));
    }

    @Property
    void leavesNoFewerDaysThanThereWereOnWorkingDays(
            @ForAll("moments") Instant paused,
            @ForAll @IntRange(max = 40_000) int minutes,
            @ForAll("zones") ZoneId zone,
            @ForAll("calendars") ClockRules clock) {
        var profile = TestClock.profile(zone, clock);
        var due = profile.dueOn(paused.minus(Duration.ofDays(3)), GROWN);
        var resumed = paused.plus(Duration.ofMinutes(minutes));

        var after = clock.due(due, profile.daysBetween(paused, resumed));

        assertThat(profile.daysLeft(after, resumed)).isGreaterThanOrEqualTo(profile.daysLeft(due, paused));
        assertThat(after).isAfterOrEqualTo(due);
    }

    @Property
    void isTheSameWhetherAPauseGoesOnOrIsBrokenAndBegunAtOnce(
            @ForAll("moments") Instant paused,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9_000) Integer> minutes,
            @ForAll("zones") ZoneId zone,
            @ForAll("calendars") ClockRules clock) {
        var profile = TestClock.profile(zone, clock);
        int days = 0;
        var from = paused;
        for (var each : minutes) {
            var until = from.plus(Duration.ofMinutes(each));
            days += profile.daysBetween(from, until);
            from = until;
        }
        var due = profile.dueOn(paused, GROWN);
        assertThat(clock.due(due, days)).isEqualTo(clock.due(due, profile.daysBetween(paused, from)));
    }

    @Property
    void countsTheNightsOfTheCountryWhateverItsTimeZone(
            @ForAll("localMoments") LocalDateTime paused,
            @ForAll @IntRange(max = 60) int days,
            @ForAll("zones") ZoneId zone,
            @ForAll("calendars") ClockRules clock) {
        var profile = TestClock.profile(zone, clock);
        var from = paused.atZone(zone).toInstant();
        var until = paused.plusDays(days).atZone(zone).toInstant();
        assertThat(profile.daysBetween(from, until)).isEqualTo(days);
        assertThat(profile.dueOn(from, GROWN))
                .isEqualTo(TestClock.profile(ZoneOffset.UTC, clock).dueOn(paused.toInstant(ZoneOffset.UTC), GROWN));
    }

    @Example
    void countsANightThatSummerTimeMakesShorterOrLonger() {
        var profile = TestClock.profile(ZoneId.of("Europe/Oslo"), TestClock.workingDays("NO"));
        // Half past eleven in the evening until half past midnight, 29 March and 25 October 2026.
        assertThat(profile.daysBetween(Instant.parse("2026-03-28T22:30:00Z"), Instant.parse("2026-03-28T23:30:00Z")))
                .isOne();
        assertThat(profile.daysBetween(Instant.parse("2026-03-28T23:30:00Z"), Instant.parse("2026-03-29T21:59:59Z")))
                .isZero();
        assertThat(profile.daysBetween(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T22:59:59Z")))
                .isZero();
        assertThat(profile.daysBetween(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")))
                .isOne();
    }

    /** About half of them in the hours around a midnight or a change of summer time. */
    @Provide
    Arbitrary<LocalDateTime> localMoments() {
        var days = Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2033, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var changes = Arbitraries.of(
                LocalDate.of(2026, 3, 28),
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 10, 24),
                LocalDate.of(2026, 10, 25));
        return Arbitraries.oneOf(days, changes)
                .flatMap(day -> Arbitraries.integers()
                        .between(0, 24 * 60 - 1)
                        .map(minute -> day.atStartOfDay().plusMinutes(minute)));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return localMoments().map(moment -> moment.toInstant(ZoneOffset.ofHours(1)));
    }

    /** The two of the profiles, and some that are far from them or move their hour elsewhere. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Stockholm",
                        "Europe/Oslo",
                        "UTC",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "Pacific/Kiritimati")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<ClockRules> calendars() {
        return Arbitraries.of("SE", "NO").map(TestClock::workingDays);
    }
}
