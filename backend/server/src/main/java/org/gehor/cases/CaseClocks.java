package org.gehor.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.gehor.jurisdiction.CountryProfiles;
import org.springframework.stereotype.Component;

/** Reads a case's clock in the days of its country. */
@Component
public class CaseClocks {

    private final CountryProfiles profiles;
    private final Clock clock;

    CaseClocks(CountryProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The clock as it stands now. */
    public CaseClock of(CareCase subject) {
        var due = subject.dueOn();
        return due == null || subject.doneAt() != null ? ended(subject) : running(subject, due);
    }

    /** What was due on this day or before is overdue, wherever it is: the last day that is over in every country. */
    public LocalDate latestOverdue() {
        return profiles.codes().stream()
                .map(country -> profiles.get(country).dayOf(clock.instant()))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusDays(1);
    }

    private static CaseClock ended(CareCase subject) {
        return new CaseClock(
                subject.dueOn(),
                null,
                null,
                false,
                subject.doneAt(),
                null,
                null,
                subject.timing().expectedOn(),
                null,
                false);
    }

    /** Time that stands still shows what was left when it began to. */
    private CaseClock running(CareCase subject, LocalDate due) {
        var profile = profiles.get(subject.country());
        var timing = subject.timing();
        var today = profile.dayOf(clock.instant());
        var counted = timing.pausedAt() == null ? today : profile.dayOf(timing.pausedAt());
        var left = Math.toIntExact(ChronoUnit.DAYS.between(counted, due));
        var interim = timing.expectedOn() == null && !subject.reopened()
                ? profile.clock().interimDue(profile.dayOf(subject.receivedAt()))
                : null;
        return new CaseClock(
                due,
                left,
                profile.clock().workingDaysLeft(counted, due),
                left < 0,
                null,
                timing.pausedAt(),
                timing.pauseReason(),
                timing.expectedOn(),
                interim,
                interim != null && !today.isBefore(interim));
    }
}
