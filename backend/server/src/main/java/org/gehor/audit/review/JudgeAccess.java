package org.gehor.audit.review;

import java.time.Clock;
import java.util.UUID;
import org.gehor.audit.review.AccessReviewItem.Verdict;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whoever drew a review says of each sitting whether it was in order, and closes it when all is said. */
@Component
class JudgeAccess {

    private static final int NOTE = 2_000;
    private static final int SHORTEST = 3;
    private static final int CONCLUSION = 4_000;

    private final Transactions transactions;
    private final ReviewRepository reviews;
    private final ItemRepository items;
    private final Clock clock;

    JudgeAccess(Transactions transactions, ReviewRepository reviews, ItemRepository items, Clock clock) {
        this.transactions = transactions;
        this.reviews = reviews;
        this.items = items;
        this.clock = clock;
    }

    /** The review after it. */
    Mono<AccessReview> judge(UUID item, Verdict verdict, @Nullable String note) {
        var words = SearchAccesses.words(note);
        new Checks()
                .unless(verdict == Verdict.IN_ORDER || words != null, Problem.at(ProblemCode.REQUIRED, "note"))
                .optionalText(words, NOTE, "note")
                .orRefuse();
        return transactions.run(() -> items.reviewOf(item)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .delayUntil(this::open)
                .delayUntil(review -> items.judge(item, verdict, words, clock.instant()))
                .flatMap(reviews::find));
    }

    /** The review after it; the same again where it was closed with the same words. */
    Mono<AccessReview> close(UUID id, String conclusion) {
        new Checks().text(conclusion, SHORTEST, CONCLUSION, "conclusion").orRefuse();
        return transactions.run(() -> reviews.find(id)
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .flatMap(review -> conclusion.strip().equals(review.conclusion())
                        ? Mono.just(review)
                        : open(id).then(Mono.defer(() -> closeJudged(id, conclusion.strip())))));
    }

    private Mono<AccessReview> closeJudged(UUID id, String conclusion) {
        return items.allJudged(id)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_ALLOWED_NOW, "verdict")))
                .flatMap(judged -> reviews.close(id, conclusion, clock.instant()));
    }

    /** Refuses where it is closed, or another's. */
    private Mono<UUID> open(UUID review) {
        return reviews.lock(review).switchIfEmpty(Refusal.because(ProblemCode.NOT_ALLOWED_NOW));
    }
}
