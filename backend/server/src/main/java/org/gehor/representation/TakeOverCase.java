package org.gehor.representation;

import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseChange;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The patient takes over a case that somebody filed for them: sees all of it, and decides. Whoever filed it keeps what they wrote. */
@Component
class TakeOverCase {

    private final CaseChange cases;
    private final RepresentationChange change;
    private final RepresentationRepository representations;
    private final SettledWait settled;

    TakeOverCase(
            CaseChange cases,
            RepresentationChange change,
            RepresentationRepository representations,
            SettledWait settled) {
        this.cases = cases;
        this.change = change;
        this.representations = representations;
        this.settled = settled;
    }

    Mono<CareCase> takeOver(UUID caseId) {
        return cases.of(
                caseId,
                inCase -> representations
                        .ofCases(List.of(caseId))
                        .filter(each -> isOfFiler(each, inCase))
                        .next()
                        .switchIfEmpty(Refusal.because(ProblemCode.NOT_ALLOWED_NOW))
                        .flatMap(subject -> takeOver(change.locked(inCase, subject))
                                .flatMap(taken -> settled.after(inCase, subject, taken))));
    }

    private static boolean isOfFiler(Representation each, CaseChange.Locked inCase) {
        return inCase.viewer().actor() instanceof Actor.Citizen patient
                && each.side(patient.id()) == RepresentationSide.PATIENT
                && each.representativeId().equals(inCase.subject().submitterId());
    }

    private Mono<Representation> takeOver(RepresentationChange.Locked locked) {
        var subject = locked.subject();
        if (subject.state() == RepresentationState.TAKEN_OVER) {
            return Mono.just(subject);
        }
        var patient = ((Actor.Citizen) locked.actor()).id();
        return change.write(
                        locked.require(RepresentationActionName.TAKE_OVER),
                        Decision.ofPatient(RepresentationState.TAKEN_OVER, locked.now()))
                .delayUntil(taken -> representations.openToPatient(subject.caseId(), patient));
    }
}
