package org.gehor.cases;

import java.util.UUID;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A handler takes a case; of two who try at once, the row lock lets one win and tells the other who has it. */
@Component
public class TakeCase {

    private final CaseChange change;
    private final CaseRepository cases;
    private final CaseEvents events;

    TakeCase(CaseChange change, CaseRepository cases, CaseEvents events) {
        this.change = change;
        this.cases = cases;
        this.events = events;
    }

    public Mono<CareCase> take(UUID caseId, int version) {
        return change.of(caseId, locked -> take(locked.require(CaseActionName.TAKE), version));
    }

    private Mono<CareCase> take(CaseChange.Locked locked, int version) {
        var subject = locked.subject();
        if (subject.version() != version) {
            return Refusal.because(ProblemCode.STALE_VERSION);
        }
        var staff = (Actor.Staff) locked.viewer().actor();
        var state = CaseTransition.TAKE.from(subject.state(), subject.kind()).orElseThrow();
        return cases.assign(subject, state, staff, locked.now())
                .flatMap(taken ->
                        events.append(CaseEventType.CASE_TAKEN, taken, staff).thenReturn(taken));
    }
}
