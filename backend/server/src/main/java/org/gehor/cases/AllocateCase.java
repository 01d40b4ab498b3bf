package org.gehor.cases;

import java.util.UUID;
import org.gehor.organisation.Colleagues;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A case is given to a colleague, by those who distribute cases or by the one who has it. One that is new is begun by that; one
 * that waits for the citizen, or for a decision, goes on waiting.
 */
@Component
public class AllocateCase {

    private final CaseChange change;
    private final CaseRepository cases;
    private final Colleagues colleagues;
    private final CaseEvents events;

    AllocateCase(CaseChange change, CaseRepository cases, Colleagues colleagues, CaseEvents events) {
        this.change = change;
        this.cases = cases;
        this.colleagues = colleagues;
        this.events = events;
    }

    /** @param staffId who handles it from then on */
    public Mono<CareCase> give(UUID caseId, int version, UUID staffId) {
        return change.of(caseId, locked -> give(locked.require(CaseActionName.ALLOCATE), version, staffId));
    }

    private Mono<CareCase> give(CaseChange.Locked locked, int version, UUID staffId) {
        var subject = locked.subject();
        if (staffId.equals(subject.handlerId())) {
            return Refusal.because(ProblemCode.ALREADY_DONE);
        }
        if (subject.version() != version) {
            return Refusal.because(ProblemCode.STALE_VERSION);
        }
        return colleagues
                .find(subject.organisationPath(), staffId)
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "staffId")))
                .flatMap(handler -> give(locked, handler));
    }

    private Mono<CareCase> give(CaseChange.Locked locked, Actor.Staff handler) {
        var subject = locked.subject();
        var state = CaseTransition.TAKE.from(subject.state(), subject.kind()).orElse(subject.state());
        return cases.assign(subject, state, handler, locked.now())
                .flatMap(given -> events.append(
                                CaseEventType.CASE_ALLOCATED,
                                given,
                                locked.viewer().actor(),
                                handler.id())
                        .thenReturn(given));
    }
}
