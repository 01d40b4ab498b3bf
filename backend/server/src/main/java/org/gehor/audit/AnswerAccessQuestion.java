package org.gehor.audit;

import java.time.Clock;
import java.util.UUID;
import org.gehor.cases.AccessEvents;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Somebody who leads where the case is answers, in their own name, once; the citizen finds it in the inbox. */
@Component
class AnswerAccessQuestion {

    private static final int MIN = 3;
    private static final int MAX = 4_000;

    private final Transactions transactions;
    private final AccessQuestionRepository questions;
    private final AccessEvents events;
    private final Clock clock;

    AnswerAccessQuestion(
            Transactions transactions, AccessQuestionRepository questions, AccessEvents events, Clock clock) {
        this.transactions = transactions;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** The id of the entry that it is about. */
    Mono<UUID> answer(UUID questionId, String text) {
        new Checks().text(text, MIN, MAX, "text").orRefuse();
        return Actors.staff()
                .flatMap(manager -> transactions.run(() -> questions
                        .answer(questionId, text.strip(), manager, clock.instant())
                        .delayUntil(answered -> events.answered(answered.caseId(), questionId))
                        .switchIfEmpty(Mono.defer(() -> again(questionId, text.strip(), manager)))))
                .map(AccessQuestionRepository.Standing::entryId);
    }

    private Mono<AccessQuestionRepository.Standing> again(UUID questionId, String text, Actor.Staff manager) {
        return questions
                .find(questionId)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .filter(standing ->
                        text.equals(standing.answer()) && manager.id().equals(standing.answeredBy()))
                .switchIfEmpty(Refusal.because(ProblemCode.ALREADY_DONE));
    }
}
