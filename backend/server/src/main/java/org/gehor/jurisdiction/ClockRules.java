package org.gehor.jurisdiction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a country counts the time for an answer. Terms of weeks are calendar days; this says on which day they end, when they stand
 * still, and who is told of them.
 *
 * @param calendar whose public holidays, ISO 3166-1 alpha-2
 * @param closedOn days of the week on which nobody works
 * @param dueOnWorkingDay a due day that falls on another day moves to the next working day
 * @param countsWorkingDays staff are shown the days left as working days
 * @param pauses for which reasons the time may stand still
 * @param interimAnswerAfter after how long since it was received an interim answer is owed; null where none is
 * @param reminders how staff are reminded
 */
public record ClockRules(
        String calendar,
        Set<DayOfWeek> closedOn,
        boolean dueOnWorkingDay,
        boolean countsWorkingDays,
        Map<PauseReason, PauseRule> pauses,
        @Nullable Period interimAnswerAfter,
        Reminders reminders) {

    public ClockRules {
        closedOn = Set.copyOf(closedOn);
        pauses = Map.copyOf(pauses);
    }

    /**
     * One reason for which the time may stand still.
     *
     * @param name what it is, by language; both sides read it
     * @param endsWith what lets the time run again by itself; staff may at any time
     */
    public record PauseRule(Map<String, String> name, PauseEnding endsWith) {}

    /**
     * How staff are reminded of their cases, on working days.
     *
     * @param language in which they are written to
     * @param at time of day in the country from which it is done
     * @param daysBefore so many days before the due day; working days where those are counted
     * @param daysOver so many calendar days after it
     * @param unreadDays calendar days after which a letter that nobody has marked as read is one
     */
    public record Reminders(
            Locale language, LocalTime at, List<Integer> daysBefore, List<Integer> daysOver, int unreadDays) {
        public Reminders {
            daysBefore = List.copyOf(daysBefore);
            daysOver = List.copyOf(daysOver);
        }

        /** The most days before, from which on a case belongs into the daily overview. */
        public int firstBefore() {
            return daysBefore.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /** On which days the country works. */
    public WorkingCalendar workingDays() {
        return WorkingCalendar.of(calendar, closedOn);
    }

    /** The day on which a term is due that ends on this day. */
    public LocalDate due(LocalDate ends) {
        return dueOnWorkingDay ? workingDays().sameOrNext(ends) : ends;
    }

    /**
     * The due day of a term that has stood still. Counted from the day without any pause, so that pauses add up the same in
     * whatever order they come.
     *
     * @param withoutPauses the due day if it had never stood still
     * @param pausedDays for how many calendar days it has in all
     */
    public LocalDate due(LocalDate withoutPauses, long pausedDays) {
        return pausedDays == 0 ? withoutPauses : due(withoutPauses.plusDays(pausedDays));
    }

    /** Working days left until the due day; null where the country's staff count calendar days. */
    public @Nullable Integer workingDaysLeft(LocalDate today, LocalDate due) {
        return countsWorkingDays ? workingDays().between(today, due) : null;
    }

    /** The last due day of which staff are reminded so many days before. */
    public LocalDate remindedUntil(LocalDate today, int daysBefore) {
        return countsWorkingDays ? workingDays().plus(today, daysBefore) : today.plusDays(daysBefore);
    }

    /** The day by which an interim answer is owed of what was received on this day; null where none is. */
    public @Nullable LocalDate interimDue(LocalDate received) {
        return interimAnswerAfter == null ? null : received.plus(interimAnswerAfter);
    }
}
