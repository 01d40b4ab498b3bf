package org.gehor.cases;

import java.util.UUID;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes that somebody asked about an access and that it was answered, in the transaction of whoever did. */
@Component
public class AccessEvents {

    private final CaseRepository cases;
    private final CaseEvents events;

    AccessEvents(CaseRepository cases, CaseEvents events) {
        this.cases = cases;
        this.events = events;
    }

    /** A party has asked. */
    public Mono<Void> asked(UUID caseId, UUID questionId) {
        return append(CaseEventType.ACCESS_ASKED, caseId, questionId);
    }

    /** Somebody who leads there has answered. */
    public Mono<Void> answered(UUID caseId, UUID questionId) {
        return append(CaseEventType.ACCESS_ANSWERED, caseId, questionId);
    }

    private Mono<Void> append(CaseEventType type, UUID caseId, UUID questionId) {
        return cases.find(caseId)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .zipWith(Actors.current())
                .flatMap(found -> events.append(type, found.getT1(), found.getT2(), questionId));
    }
}
