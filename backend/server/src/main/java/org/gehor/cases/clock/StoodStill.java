package org.gehor.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gehor.cases.CareCase;
import org.gehor.jurisdiction.CountryProfiles;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How long the time of a case has stood still in all, and from what its due day is counted. */
@Component
public class StoodStill {

    private final PauseRepository pauses;
    private final CountryProfiles profiles;

    StoodStill(PauseRepository pauses, CountryProfiles profiles) {
        this.pauses = pauses;
        this.profiles = profiles;
    }

    /**
     * What pauses are added up from.
     *
     * @param from the due day without any pause
     * @param days calendar days of all pauses, of one that goes on until now
     */
    public record Total(LocalDate from, int days) {}

    /** Of a case with a due day: where that still follows from the last pause, its sum; else the due day as it is. */
    public Mono<Total> of(CareCase subject, Instant now) {
        var due = Objects.requireNonNull(subject.dueOn());
        return pauses.latest(subject.caseId())
                .filter(last -> last.end() == null || last.end().dueAfter().equals(due))
                .map(last -> new Total(last.countedFrom(), last.daysBefore() + days(subject, last, now)))
                .defaultIfEmpty(new Total(due, 0));
    }

    private int days(CareCase subject, ClockPause pause, Instant now) {
        if (pause.end() != null) {
            return pause.end().days();
        }
        var profile = profiles.get(subject.country());
        return Math.toIntExact(ChronoUnit.DAYS.between(profile.dayOf(pause.pausedAt()), profile.dayOf(now)));
    }
}
