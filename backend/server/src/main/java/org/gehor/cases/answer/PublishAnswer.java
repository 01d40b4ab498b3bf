package org.gehor.cases.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseMoves;
import org.gehor.cases.CaseTransition;
import org.gehor.cases.Placeholder;
import org.gehor.cases.clock.ClockEnds;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Signs and publishes what was previewed: exactly that version of the draft, with every question ticked and answered. */
@Component
public class PublishAnswer {

    private final CaseChange change;
    private final CaseMoves moves;
    private final AnswerDraftRepository drafts;
    private final AnswerRepository answers;
    private final ClockEnds ends;
    private final CaseEvents events;

    PublishAnswer(
            CaseChange change,
            CaseMoves moves,
            AnswerDraftRepository drafts,
            AnswerRepository answers,
            ClockEnds ends,
            CaseEvents events) {
        this.change = change;
        this.moves = moves;
        this.drafts = drafts;
        this.answers = answers;
        this.ends = ends;
        this.events = events;
    }

    public Mono<CareCase> publish(UUID caseId, int draftVersion, String key) {
        new Checks().idempotencyKey(key).orRefuse();
        return change.of(
                caseId,
                locked -> answers.findCaseByKey(((Actor.Staff) locked.viewer().actor()).id(), key)
                        .flatMap(published -> published.equals(caseId)
                                ? Mono.just(locked.subject())
                                : Refusal.<CareCase>because(ProblemCode.IDEMPOTENCY_CONFLICT))
                        .switchIfEmpty(Mono.defer(() -> publish(locked, draftVersion, key))));
    }

    private Mono<CareCase> publish(CaseChange.Locked locked, int draftVersion, String key) {
        var subject = locked.require(CaseActionName.PUBLISH_ANSWER).subject();
        var signer = (Actor.Staff) locked.viewer().actor();
        var state = CaseTransition.PUBLISH_ANSWER
                .from(subject.state(), subject.kind())
                .orElseThrow();
        var limited = locked.viewer().reach().submitterLimited();
        return drafts.find(subject.caseId())
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.REQUIRED, "opening")))
                .doOnNext(draft -> check(draft, draftVersion, limited))
                // Written before the patient said yes: who reads the answer itself is sent nothing that no preview
                // showed.
                .map(draft -> limited ? draft : draft.forAll())
                .flatMap(draft -> answers.insert(subject, draft, signer, key, locked.now()))
                .flatMap(answerId -> ends.answering(locked)
                        .flatMap(running -> moves.answered(running, state, locked.now()))
                        .flatMap(answered -> events.append(CaseEventType.ANSWER_PUBLISHED, answered, signer, answerId)
                                .thenReturn(answered)));
    }

    private static void check(AnswerDraft draft, int previewed, boolean submitterLimited) {
        if (draft.version() != previewed) {
            throw new Refusal(Problem.at(ProblemCode.STALE_VERSION, "draftVersion"));
        }
        var problems = new ArrayList<Problem>();
        if (draft.opening().isBlank()) {
            problems.add(Problem.at(ProblemCode.REQUIRED, "opening"));
        }
        if (submitterLimited
                && (draft.forSubmitter() == null || draft.forSubmitter().isBlank())) {
            problems.add(Problem.at(ProblemCode.REQUIRED, "forSubmitter"));
        }
        problems.addAll(unanswered(draft.parts()));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        checkFilledIn(draft);
    }

    private static void checkFilledIn(AnswerDraft draft) {
        var checks = Placeholder.left(new Checks(), draft.opening(), "opening");
        Placeholder.left(checks, draft.changes(), "changes");
        Placeholder.left(checks, draft.forSubmitter(), "forSubmitter");
        for (var part : draft.parts()) {
            Placeholder.left(
                    checks,
                    part.text(),
                    "parts",
                    Integer.toString(part.question().position() - 1));
        }
        checks.orRefuse();
    }

    private static List<Problem> unanswered(List<AnswerDraft.Part> parts) {
        return parts.stream()
                .filter(part -> !part.complete())
                .map(part -> Problem.at(
                                ProblemCode.UNANSWERED_QUESTION,
                                "parts",
                                Integer.toString(part.question().position() - 1))
                        .with(part.question().position()))
                .toList();
    }
}
