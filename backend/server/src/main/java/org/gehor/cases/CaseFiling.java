package org.gehor.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a case of a submission, inside the transaction of whoever submits. */
@Component
public class CaseFiling {

    private final CaseRepository cases;
    private final ContentRepository contents;
    private final CaseEvents events;
    private final CountryProfiles profiles;
    private final Clock clock;

    CaseFiling(
            CaseRepository cases,
            ContentRepository contents,
            CaseEvents events,
            CountryProfiles profiles,
            Clock clock) {
        this.cases = cases;
        this.contents = contents;
        this.events = events;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * What is filed; checked already.
     *
     * @param country of the organisation, whose profile sets the clock
     * @param questions each as its own line, in the citizen's order
     */
    public record Filing(
            CaseKind kind,
            String country,
            UUID organisationId,
            String organisationPath,
            CaseContent content,
            List<String> questions) {}

    /** Files about the citizen themself. */
    public Mono<CareCase> file(Filing filing, Actor.Citizen citizen) {
        var now = clock.instant();
        return cases.nextIds()
                .map(ids -> newCase(ids, filing, citizen, now))
                .flatMap(filed -> cases.insert(filed)
                        .then(Mono.defer(() -> cases.insertParties(filed)))
                        .then(Mono.defer(() -> contents.insert(filed.caseId(), filing.content(), filing.questions())))
                        .then(Mono.defer(() -> events.append(CaseEventType.CASE_RECEIVED, filed, citizen)))
                        .thenReturn(filed));
    }

    private CareCase newCase(CaseRepository.NewIds ids, Filing filing, Actor.Citizen citizen, Instant now) {
        var profile = profiles.get(filing.country());
        return new CareCase(
                ids.id(),
                CaseNumber.of(profile.dayOf(now).getYear(), ids.serial()).digits(),
                filing.kind(),
                CaseState.RECEIVED,
                filing.country(),
                filing.organisationId(),
                filing.organisationPath(),
                citizen.id(),
                citizen.id(),
                null,
                null,
                null,
                now,
                filing.kind().owesAnswer() ? profile.dueOn(now, citizen.bornOn()) : null,
                null,
                true,
                1,
                null,
                false);
    }
}
