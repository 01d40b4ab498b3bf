package org.gehor.representation;

import java.util.List;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseChange;
import org.gehor.cases.PatientDecided;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the case when its patient has answered the last of those who asked to act for them. */
@Component
class SettledWait {

    private final RepresentationRepository representations;
    private final PatientDecided decided;

    SettledWait(RepresentationRepository representations, PatientDecided decided) {
        this.representations = representations;
        this.decided = decided;
    }

    /** The case after an act that made the one representation the other. */
    Mono<CareCase> after(CaseChange.Locked inCase, Representation before, Representation after) {
        var subject = inCase.subject();
        return settles(inCase.viewer().actor(), before, after)
                ? representations
                        .ofCases(List.of(subject.caseId()))
                        .any(each -> asks(each, before))
                        .flatMap(others -> others ? Mono.just(subject) : decided.in(inCase))
                : Mono.just(subject);
    }

    private static boolean settles(Actor actor, Representation before, Representation after) {
        return before.side(actor.id()) == RepresentationSide.PATIENT
                && before.state() == RepresentationState.REQUESTED
                && after.state() != RepresentationState.REQUESTED;
    }

    private static boolean asks(Representation each, Representation settled) {
        return each.state() == RepresentationState.REQUESTED
                && !each.representationId().equals(settled.representationId());
    }
}
