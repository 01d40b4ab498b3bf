package org.gehor.cases.after;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseMoves;
import org.gehor.cases.CaseTransition;
import org.gehor.cases.CaseViewer;
import org.gehor.cases.Reopening;
import org.gehor.cases.answer.AnswerDraftRepository;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The unit decides whether an answered case is opened again. Anybody who reads it there may, so that a request does not wait
 * for a handler who has left; whoever decides has the case from then on. Yes: work and clock begin anew, with no question
 * ticked. No: the answer stands, and the citizen reads why.
 */
@Component
public class DecideReopening {

    private final CaseChange change;
    private final CaseMoves moves;
    private final AfterRepository after;
    private final AnswerDraftRepository drafts;
    private final CaseEvents events;

    DecideReopening(
            CaseChange change,
            CaseMoves moves,
            AfterRepository after,
            AnswerDraftRepository drafts,
            CaseEvents events) {
        this.change = change;
        this.moves = moves;
        this.after = after;
        this.drafts = drafts;
        this.events = events;
    }

    public Mono<CareCase> decide(UUID caseId, boolean reopen, String reason) {
        new Checks()
                .text(reason, RequestReopening.MIN_REASON, RequestReopening.MAX_REASON, "reason")
                .orRefuse();
        return change.of(
                caseId,
                locked -> after.reopening(caseId)
                        .filter(decided -> same(decided, locked.viewer(), reopen, reason.strip()))
                        .map(same -> locked.subject())
                        .switchIfEmpty(Mono.defer(() -> {
                            var subject = locked.require(CaseActionName.DECIDE_REOPENING);
                            return after.reopening(caseId)
                                    .flatMap(asked -> decide(subject, asked, reopen, reason.strip()));
                        })));
    }

    private static boolean same(Reopening decided, CaseViewer viewer, boolean reopen, String reason) {
        return Boolean.valueOf(reopen).equals(decided.granted())
                && reason.equals(decided.decision())
                && decided.decidedById() != null
                && decided.decidedById().equals(viewer.actor().id());
    }

    private Mono<CareCase> decide(CaseChange.Locked locked, Reopening asked, boolean reopen, String reason) {
        var subject = locked.subject();
        var staff = (Actor.Staff) locked.viewer().actor();
        var state = (reopen ? CaseTransition.REOPEN : CaseTransition.KEEP_ANSWER)
                .from(subject.state(), subject.kind())
                .orElseThrow();
        var type = reopen ? CaseEventType.CASE_REOPENED : CaseEventType.REOPENING_REFUSED;
        return after.decide(subject.caseId(), reopen, reason, staff, locked.now())
                .then(Mono.defer(() -> moves.decided(subject, state, asked, staff, locked.now())))
                .flatMap(decided -> (reopen
                                ? drafts.untick(subject.caseId(), staff.id(), locked.now())
                                : Mono.<Void>empty())
                        .then(Mono.defer(() -> events.append(type, decided, staff)))
                        .thenReturn(decided));
    }
}
