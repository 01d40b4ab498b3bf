package org.gehor.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Due days, pauses and what is left, over calendars, month ends and leap days. */
class ClockRulesTests {

    @Property
    void isNeverDueOnAClosedDayWhereTheProfileSaysSo(
            @ForAll("days") LocalDate ends,
            @ForAll("calendars") ClockRules clock,
            @ForAll @IntRange(max = 400) int paused) {
        assertThat(clock.workingDays().worksOn(clock.due(ends))).isTrue();
        assertThat(clock.workingDays().worksOn(clock.due(clock.due(ends), paused)))
                .isTrue();
    }

    @Property
    void isDueWhenItEndsWhereTheProfileLeavesItThere(@ForAll("days") LocalDate ends) {
        assertThat(TestClock.calendarDays().due(ends)).isEqualTo(ends);
    }

    @Property
    void aPauseNeverShortensTheTime(
            @ForAll("days") LocalDate ends,
            @ForAll("calendars") ClockRules clock,
            @ForAll @IntRange(max = 400) int before,
            @ForAll @IntRange(max = 400) int more) {
        var due = clock.due(ends);
        assertThat(clock.due(due, before)).isAfterOrEqualTo(due.plusDays(before));
        assertThat(clock.due(due, before + more)).isAfterOrEqualTo(clock.due(due, before));
    }

    @Property
    void standingStillForNoDayChangesNothing(@ForAll("days") LocalDate due, @ForAll("calendars") ClockRules clock) {
        assertThat(clock.due(due, 0)).isEqualTo(due);
    }

    @Property
    void theOrderOfPausesDoesNotMatter(
            @ForAll("days") LocalDate ends,
            @ForAll("calendars") ClockRules clock,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 40) Integer> pauses) {
        var turned = new java.util.ArrayList<>(pauses);
        Collections.reverse(turned);
        var due = clock.due(ends);
        assertThat(after(clock, due, pauses)).isEqualTo(after(clock, due, turned));
        assertThat(after(clock, due, pauses))
                .isEqualTo(clock.due(
                        due, pauses.stream().mapToInt(Integer::intValue).sum()));
    }

    /** As the case goes through them: each adds to what stood still before. */
    private static LocalDate after(ClockRules clock, LocalDate due, List<Integer> pauses) {
        long paused = 0;
        var now = due;
        for (var days : pauses) {
            paused += days;
            now = clock.due(due, paused);
        }
        return now;
    }

    @Property
    void countsNoMoreWorkingDaysThanDays(@ForAll("days") LocalDate today, @ForAll @IntRange(max = 60) int left) {
        var clock = TestClock.workingDays("SE");
        var working = Objects.requireNonNull(clock.workingDaysLeft(today, today.plusDays(left)));
        assertThat(working).isBetween(0, left);
        assertThat(TestClock.calendarDays().workingDaysLeft(today, today.plusDays(left)))
                .isNull();
    }

    @Example
    void countsOverMidsummer() {
        var clock = TestClock.workingDays("SE");
        assertThat(clock.due(LocalDate.of(2026, 6, 19))).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(clock.workingDaysLeft(LocalDate.of(2026, 6, 17), LocalDate.of(2026, 6, 23)))
                .isEqualTo(3);
        assertThat(clock.workingDaysLeft(LocalDate.of(2026, 6, 23), LocalDate.of(2026, 6, 17)))
                .isEqualTo(-3);
    }

    @Example
    void anInterimAnswerIsOwedAMonthLaterAlsoAtTheEndOfOne() {
        var clock = TestClock.workingDays("NO");
        assertThat(clock.interimDue(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(clock.interimDue(LocalDate.of(2028, 1, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(clock.interimDue(LocalDate.of(2026, 5, 1))).isEqualTo(LocalDate.of(2026, 6, 1));
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
    Arbitrary<ClockRules> calendars() {
        return Arbitraries.of("SE", "NO").map(TestClock::workingDays);
    }
}
