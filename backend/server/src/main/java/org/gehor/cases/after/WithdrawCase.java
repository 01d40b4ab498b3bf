package org.gehor.cases.after;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseMoves;
import org.gehor.cases.CaseState;
import org.gehor.cases.CaseTransition;
import org.gehor.cases.clock.ClockEnds;
import org.gehor.cases.dialogue.LetterDraftRepository;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The submitter takes the case back. It stays where it is, since the law bids the unit keep it; no answer comes, and an answer
 * in the making cannot be published. A repetition finds it taken back and changes nothing.
 */
@Component
public class WithdrawCase {

    static final int MAX_REASON = 2_000;

    private final CaseChange change;
    private final CaseMoves moves;
    private final AfterRepository after;
    private final LetterDraftRepository letters;
    private final ClockEnds ends;
    private final CaseEvents events;

    WithdrawCase(
            CaseChange change,
            CaseMoves moves,
            AfterRepository after,
            LetterDraftRepository letters,
            ClockEnds ends,
            CaseEvents events) {
        this.change = change;
        this.moves = moves;
        this.after = after;
        this.letters = letters;
        this.ends = ends;
        this.events = events;
    }

    public Mono<CareCase> withdraw(UUID caseId, @Nullable String reason) {
        new Checks().optionalText(reason, MAX_REASON, "reason").orRefuse();
        return change.of(caseId, locked -> {
            var again = locked.subject().state() == CaseState.WITHDRAWN
                    && locked.viewer().steers();
            return again ? Mono.just(locked.subject()) : withdraw(locked.require(CaseActionName.WITHDRAW), reason);
        });
    }

    private Mono<CareCase> withdraw(CaseChange.Locked locked, @Nullable String reason) {
        var subject = locked.subject();
        var citizen = (Actor.Citizen) locked.viewer().actor();
        var state =
                CaseTransition.WITHDRAW.from(subject.state(), subject.kind()).orElseThrow();
        return ends.withdrawing(locked)
                .then(Mono.defer(() -> moves.withdrawn(subject, state, locked.now())))
                .flatMap(withdrawn -> after.insertWithdrawal(
                                subject.caseId(), subject.writerId(citizen), reason, locked.now())
                        .then(Mono.defer(() -> letters.remove(subject.caseId(), citizen.id())))
                        .then(Mono.defer(() -> events.append(CaseEventType.CASE_WITHDRAWN, withdrawn, citizen)))
                        .thenReturn(withdrawn));
    }
}
