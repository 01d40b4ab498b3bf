package org.gehor.cases.transfer;

import java.time.Clock;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseRepository;
import org.gehor.organisation.Organisation;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what a transfer would change, to whoever may make it; asks the same rules. */
@Component
class PreviewTransfer {

    private final Transactions transactions;
    private final CaseRepository cases;
    private final CaseAccess access;
    private final TransferTargets targets;
    private final TransferClock due;
    private final PreviewRepository previews;
    private final Clock clock;

    PreviewTransfer(
            Transactions transactions,
            CaseRepository cases,
            CaseAccess access,
            TransferTargets targets,
            TransferClock due,
            PreviewRepository previews,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.access = access;
        this.targets = targets;
        this.due = due;
        this.previews = previews;
        this.clock = clock;
    }

    Mono<TransferPreview> of(UUID caseId, UUID organisationId) {
        return transactions.run(() -> cases.find(caseId)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .flatMap(this::allowed)
                .zipWith(targets.find(organisationId))
                .flatMap(found -> of(found.getT1(), found.getT2())));
    }

    private Mono<CareCase> allowed(CareCase subject) {
        return access.viewer(subject.caseId())
                .map(viewer -> new CaseChange.Locked(subject, viewer, clock.instant())
                        .require(CaseActionName.TRANSFER)
                        .subject());
    }

    private Mono<TransferPreview> of(CareCase subject, Organisation to) {
        TransferTargets.check(subject, to);
        return due.of(subject, clock.instant())
                .flatMap(days -> previews.access(subject.caseId(), to.path())
                        .flatMap(people -> previews.belongings(subject.caseId())
                                .map(things -> new TransferPreview(subject, to.id(), days, people, things))));
    }
}
