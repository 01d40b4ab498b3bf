package org.gehor.cases.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseLookup;
import org.gehor.cases.clock.StoodStill;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The day on which an answer is due after a transfer. The clock runs from when the case was received first, by the profile that
 * holds where it goes; for as long as it stood still it is later, and nobody waits longer because a case moves.
 */
@Component
class TransferClock {

    private final CountryProfiles profiles;
    private final CaseLookup cases;
    private final StoodStill stood;

    TransferClock(CountryProfiles profiles, CaseLookup cases, StoodStill stood) {
        this.profiles = profiles;
        this.cases = cases;
        this.stood = stood;
    }

    /**
     * What a transfer makes of the day; all null when no answer is owed.
     *
     * @param before as it is once a pause that goes on has ended
     * @param after as it is from then on, never later
     * @param termDays calendar days that the first round then has; null where it stays as it is
     */
    record Days(
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable Integer termDays) {

        private static final Days NONE = new Days(null, null, null);
    }

    /** A case that was opened again keeps its day, which runs from then. */
    Mono<Days> of(CareCase subject, Instant now) {
        if (subject.dueOn() == null) {
            return Mono.just(Days.NONE);
        }
        var profile = profiles.get(subject.country());
        return stood.of(subject, now)
                .flatMap(total -> cases.patientBornOn(subject.caseId())
                        .defaultIfEmpty(LocalDate.EPOCH)
                        .map(bornOn -> days(subject, profile, total, bornOn)));
    }

    private static Days days(CareCase subject, CountryProfile profile, StoodStill.Total total, LocalDate bornOn) {
        var before = profile.clock().due(total.from(), total.days());
        var promised = profile.dueOn(subject.receivedAt(), bornOn);
        return subject.reopened() || !promised.isBefore(total.from())
                ? new Days(before, before, null)
                : new Days(
                        before,
                        profile.clock().due(promised, total.days()),
                        profile.termFor(subject.receivedAt(), bornOn));
    }
}
