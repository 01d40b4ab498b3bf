package org.gehor.cases.transfer;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.clock.ClockEnds;
import org.gehor.organisation.Organisation;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whoever has a case passes it on to another unit, or who leads there; while nobody has it, whoever reads it. The whole case goes,
 * new and without a handler. From then on the former unit sees a receipt and nothing else.
 */
@Component
class TransferCase {

    static final int MAX_NOTE = 2_000;

    private final CaseChange change;
    private final TransferTargets targets;
    private final TransferClock due;
    private final ClockEnds ends;
    private final TransferRepository transfers;
    private final CaseEvents events;

    TransferCase(
            CaseChange change,
            TransferTargets targets,
            TransferClock due,
            ClockEnds ends,
            TransferRepository transfers,
            CaseEvents events) {
        this.change = change;
        this.targets = targets;
        this.due = due;
        this.ends = ends;
        this.transfers = transfers;
        this.events = events;
    }

    /**
     * What is asked for.
     *
     * @param version of the case that was seen
     * @param note for those who read the case where it goes; blank or missing when there is none
     * @param sendDraft the draft of the answer goes along; else it is removed
     */
    record Command(
            UUID caseId,
            int version,
            UUID organisationId,
            TransferReason reason,
            @Nullable String note,
            boolean sendDraft) {

        /** True when there is something to tell those to whom it goes. */
        boolean hasNote() {
            return note != null && !note.isBlank();
        }
    }

    Mono<CaseTransfer> transfer(Command command) {
        new Checks().optionalText(command.note(), MAX_NOTE, "note").orRefuse();
        return targets.find(command.organisationId())
                .flatMap(to -> change.of(
                        command.caseId(), locked -> transfer(locked.require(CaseActionName.TRANSFER), command, to)));
    }

    private Mono<CaseTransfer> transfer(CaseChange.Locked locked, Command command, Organisation to) {
        var subject = locked.subject();
        TransferTargets.check(subject, to);
        if (subject.version() != command.version()) {
            return Refusal.because(ProblemCode.STALE_VERSION);
        }
        return ends.moving(locked)
                .flatMap(running ->
                        due.of(running, locked.now()).flatMap(days -> move(locked, running, command, to, days)));
    }

    private Mono<CaseTransfer> move(
            CaseChange.Locked locked, CareCase running, Command command, Organisation to, TransferClock.Days days) {
        var staff = (Actor.Staff) locked.viewer().actor();
        return transfers
                .insert(running, command, to, days, staff, locked.now())
                .flatMap(moved -> transfers
                        .note(moved, command)
                        .then(Mono.defer(
                                () -> events.transferred(running, staff, moved.transferId(), to, locked.now())))
                        .thenReturn(moved));
    }
}
