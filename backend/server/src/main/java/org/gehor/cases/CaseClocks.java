package org.gehor.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.gehor.jurisdiction.CountryProfiles;
import org.jspecify.annotations.Nullable;
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
        return of(subject.country(), subject.dueOn(), subject.doneAt());
    }

    /** What was due on this day or before is overdue, wherever it is: the last day that is over in every country. */
    public LocalDate latestOverdue() {
        return profiles.codes().stream()
                .map(country -> profiles.get(country).dayOf(clock.instant()))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusDays(1);
    }

    private CaseClock of(String country, @Nullable LocalDate dueOn, @Nullable Instant doneAt) {
        if (dueOn == null || doneAt != null) {
            return new CaseClock(dueOn, null, false, doneAt);
        }
        var left = Math.toIntExact(profiles.get(country).daysLeft(dueOn, clock.instant()));
        return new CaseClock(dueOn, left, left < 0, null);
    }
}
