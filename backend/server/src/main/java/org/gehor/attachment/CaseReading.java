package org.gehor.attachment;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the room of the case does when somebody reads a case's content: it writes down who has. Never left out. */
public interface CaseReading {

    /** In the transaction that finds out that the actor may read. */
    Mono<Void> enter(UUID caseId);
}
