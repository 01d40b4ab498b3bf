package org.gehor.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The shape of every change of a case: one transaction, the row locked, the viewer known, then rules and writing. Also for the
 * rooms that change what belongs to a case.
 */
@Component
public class CaseChange {

    private final Transactions transactions;
    private final CaseRepository cases;
    private final CaseAccess access;
    private final Clock clock;

    CaseChange(Transactions transactions, CaseRepository cases, CaseAccess access, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param subject the case as it stands, locked until the transaction ends
     * @param viewer who changes it
     * @param now the moment of the change
     */
    public record Locked(CareCase subject, CaseViewer viewer, Instant now) {

        /** Refuses unless the rules allow the action. */
        public Locked require(CaseActionName action) {
            CaseRules.require(action, subject, viewer);
            return this;
        }
    }

    /** Runs the change; a case that is not there or not the actor's to see is {@code NOT_FOUND}. */
    public <T> Mono<T> of(UUID caseId, Function<Locked, Mono<T>> change) {
        return transactions.run(() -> cases.lock(caseId)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .flatMap(subject -> access.viewer(caseId)
                        .flatMap(viewer -> change.apply(new Locked(subject, viewer, clock.instant())))));
    }
}
