package org.gehor.audit.review;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.gehor.audit.AccessReason;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Somebody who leads draws a spot check; what is drawn is copied into it. */
@Component
class DrawReview {

    private static final int MOST = 50;
    private static final int SEEDS = 1_000_000_000;

    private final Transactions transactions;
    private final Led led;
    private final SittingRepository sittings;
    private final ReviewRepository reviews;

    DrawReview(Transactions transactions, Led led, SittingRepository sittings, ReviewRepository reviews) {
        this.transactions = transactions;
        this.led = led;
        this.sittings = sittings;
        this.reviews = reviews;
    }

    /** Schema type {@code DrawAccessReviewInput}. */
    record Input(
            String idempotencyKey,
            String organisationId,
            LocalDate from,
            LocalDate to,
            @Nullable String staffName,
            @Nullable AccessReason reason,
            int size,
            @Nullable Integer seed) {

        boolean seedFits() {
            return seed == null || (seed >= 0 && seed < SEEDS);
        }
    }

    Mono<AccessReview> draw(Input input) {
        new Checks()
                .idempotencyKey(input.idempotencyKey())
                .optionalText(input.staffName(), SearchAccesses.MOST_WORDS, "staffName")
                .unless(input.size() >= 1 && input.size() <= MOST, Problem.at(ProblemCode.INVALID_FORMAT, "size"))
                .unless(input.seedFits(), Problem.at(ProblemCode.INVALID_FORMAT, "seed"))
                .orRefuse();
        int seed = input.seed() == null ? ThreadLocalRandom.current().nextInt(SEEDS) : input.seed();
        return Actors.staff()
                .flatMap(reviewer -> transactions.run(() -> reviews.byKey(reviewer.id(), input.idempotencyKey())
                        .switchIfEmpty(Mono.defer(() -> led.at(input.organisationId())
                                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                                .flatMap(here -> begin(input, here, reviewer, seed))))
                        .filter(review -> fits(review, input))
                        .switchIfEmpty(Refusal.because(ProblemCode.IDEMPOTENCY_CONFLICT))));
    }

    private Mono<AccessReview> begin(Input input, Led.Here here, Actor.Staff reviewer, int seed) {
        var checks = new Checks();
        var period = here.period(input.from(), input.to(), checks);
        checks.orRefuse();
        var wanted = new Wanted(
                here.units(), period.from(), period.until(), SearchAccesses.words(input.staffName()), input.reason());
        return sittings.draw(wanted, reviewer.id(), seed, input.size())
                .flatMap(lots -> reviews.insert(
                                here.organisation().id(),
                                reviewer,
                                wanted,
                                seed,
                                lots.found(),
                                here.now(),
                                input.idempotencyKey())
                        .delayUntil(review -> reviews.insertItems(review.reviewId(), lots.entries())));
    }

    /** Whether what stands under the key was asked for by the same input. */
    private static boolean fits(AccessReview review, Input input) {
        return input.organisationId().endsWith(review.organisationId().toString())
                && review.reason() == input.reason()
                && (input.seed() == null || input.seed() == review.seed());
    }
}
