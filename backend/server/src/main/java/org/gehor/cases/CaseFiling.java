package org.gehor.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.jurisdiction.AnswerPromise;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a case of a submission, inside the transaction of whoever submits. */
@Component
public class CaseFiling {

    private final CaseRepository cases;
    private final ContentRepository contents;
    private final UnitRepository units;
    private final CaseEvents events;
    private final CountryProfiles profiles;
    private final Clock clock;

    CaseFiling(
            CaseRepository cases,
            ContentRepository contents,
            UnitRepository units,
            CaseEvents events,
            CountryProfiles profiles,
            Clock clock) {
        this.cases = cases;
        this.contents = contents;
        this.units = units;
        this.events = events;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * What is filed; checked already.
     *
     * @param country of the organisation, whose profile sets the clock
     * @param identity whether the unit sees who sends it
     * @param answerPromise what was promised
     * @param questions each as its own line, in the citizen's order
     * @param patient whom it is about; null for the one who files
     * @param furtherUnits what else it concerns: paths by id, none of them the organisation
     */
    public record Filing(
            CaseKind kind,
            String country,
            UUID organisationId,
            String organisationPath,
            SubmitterIdentity identity,
            AnswerPromise answerPromise,
            CaseContent content,
            List<String> questions,
            @Nullable Patient patient,
            Map<UUID, String> furtherUnits) {}

    /**
     * Whom it is about, when that is somebody else.
     *
     * @param personId null when the number is not known
     * @param bornOn null when not known
     * @param child true when the one who files says so
     */
    public record Patient(@Nullable UUID personId, @Nullable LocalDate bornOn, boolean child) {}

    /** How many cases the citizen has filed within 24 hours; inside the transaction of whoever submits. */
    public Mono<Long> filedToday(Actor.Citizen citizen) {
        return cases.filedToday(citizen.id());
    }

    /**
     * Files about the citizen themself or somebody else, or, of somebody who has not logged in, about nobody. Another patient sees
     * no more than that there is a case, until they answer.
     */
    public Mono<CareCase> file(Filing filing, Actor filer) {
        var now = clock.instant();
        return cases.nextIds()
                .map(ids -> newCase(ids, filing, filer, now))
                .flatMap(filed -> cases.insert(filed)
                        .then(Mono.defer(() -> parties(filed, filing, filer)))
                        .then(Mono.defer(() -> contents.insert(filed.caseId(), filing.content(), filing.questions())))
                        .then(Mono.defer(() ->
                                units.insertFiled(filed, filing.content().unitWords() != null, filing.furtherUnits())))
                        .then(Mono.defer(() -> events.append(CaseEventType.CASE_RECEIVED, filed, filer)))
                        .thenReturn(filed));
    }

    private Mono<Void> parties(CareCase filed, Filing filing, Actor filer) {
        if (!(filer instanceof Actor.Citizen citizen)) {
            return Mono.empty();
        }
        var patient = filing.patient() == null ? citizen.id() : filing.patient().personId();
        return cases.insertSubmitter(filed.caseId(), citizen.id())
                .then(
                        patient == null
                                ? Mono.empty()
                                : Mono.defer(() -> cases.insertPatient(
                                        filed.caseId(),
                                        patient,
                                        patient.equals(citizen.id()) ? CaseScope.FULL : CaseScope.ASKED)));
    }

    private CareCase newCase(CaseRepository.NewIds ids, Filing filing, Actor filer, Instant now) {
        var shown = filing.identity() == SubmitterIdentity.SHOWN ? filer.id() : null;
        var patient = filing.patient() == null ? shown : filing.patient().personId();
        var profile = profiles.get(filing.country());
        var term = filing.answerPromise() == AnswerPromise.OWED && filer instanceof Actor.Citizen citizen
                ? term(filing.patient(), citizen, profile, now)
                : null;
        return new CareCase(
                ids.id(),
                CaseNumber.of(profile.dayOf(now).getYear(), ids.serial()).digits(),
                filing.kind(),
                CaseState.RECEIVED,
                filing.country(),
                filing.organisationId(),
                filing.organisationPath(),
                filing.identity(),
                shown,
                patient,
                null,
                null,
                null,
                now,
                filing.answerPromise(),
                term == null ? null : profile.dueAfter(now, term),
                null,
                false,
                1,
                null,
                false,
                CaseTiming.of(term));
    }

    /** By the patient's age: of one whose birth date is not known, what the one who files says. */
    private static Integer term(@Nullable Patient patient, Actor.Citizen filer, CountryProfile profile, Instant now) {
        var bornOn = patient == null ? filer.bornOn() : patient.bornOn();
        if (bornOn == null) {
            bornOn = patient != null && patient.child() ? profile.dayOf(now) : LocalDate.EPOCH;
        }
        return profile.termFor(now, bornOn);
    }
}
