package org.gehor.audit;

import java.time.Clock;
import java.util.UUID;
import org.gehor.cases.AccessEvents;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A party did not expect that somebody opened their case, and asks: once an entry. The same words again change nothing. */
@Component
class AskAboutAccess {

    private static final int MIN = 3;
    private static final int MAX = 2_000;

    private final Transactions transactions;
    private final AccessQuestionRepository questions;
    private final AccessEvents events;
    private final Clock clock;

    AskAboutAccess(Transactions transactions, AccessQuestionRepository questions, AccessEvents events, Clock clock) {
        this.transactions = transactions;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** The entry's id. */
    Mono<UUID> ask(UUID entryId, String text) {
        new Checks().text(text, MIN, MAX, "text").orRefuse();
        return transactions.run(() -> questions
                .insert(entryId, text.strip(), clock.instant())
                .delayUntil(asked -> events.asked(asked.caseId(), asked.questionId()))
                .switchIfEmpty(Mono.defer(() -> again(entryId, text.strip())))
                .map(AccessQuestionRepository.Standing::entryId));
    }

    private Mono<AccessQuestionRepository.Standing> again(UUID entryId, String text) {
        return questions
                .ofEntry(entryId)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .filter(standing -> standing.text().equals(text))
                .switchIfEmpty(Refusal.because(ProblemCode.ALREADY_DONE));
    }
}
