package org.gehor.audit.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Seals what has settled in the logs, a moment after it was written: nobody who writes waits for it or for another. A node that
 * finds another one sealing leaves it alone. Tells the node's own log from time to time where the chain ends: kept elsewhere, that
 * shows even a chain that somebody has made anew.
 */
@Component
class Sealer extends BackgroundLoop {

    static final int BATCH = 500;

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final Actor ACTOR = new Actor.Sealer();
    private static final Duration TELLS_EVERY = Duration.ofHours(1);

    private final Transactions transactions;
    private final SealRepository seals;
    private final Clock clock;
    private Instant toldAt = Instant.EPOCH;

    Sealer(
            Transactions transactions,
            SealRepository seals,
            Clock clock,
            @Value("${gehor.audit.seal-every:1s}") Duration every) {
        super("Sealing the logs", every);
        this.transactions = transactions;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    protected Mono<Boolean> turn() {
        return transactions
                .runAs(ACTOR, () -> seals.lock().filter(Boolean::booleanValue).flatMap(locked -> sealAll()))
                .defaultIfEmpty(false);
    }

    /** True when a log may have more than was taken. */
    private Mono<Boolean> sealAll() {
        return Flux.fromArray(SealedLog.values()).concatMap(this::sealNext).reduce(false, Boolean::logicalOr);
    }

    private Mono<Boolean> sealNext(SealedLog sealed) {
        return seals.sealedUpTo(sealed)
                .flatMap(after -> seals.waiting(sealed, after, BATCH)
                        .filter(entries -> !entries.isEmpty())
                        .flatMap(entries -> seals.head()
                                .map(head -> Seal.next(head, sealed, after, entries, clock.instant()))
                                .delayUntil(seals::add)
                                .doOnNext(this::tell)
                                .map(seal -> seal.entries() == BATCH))
                        .defaultIfEmpty(false));
    }

    private void tell(Seal seal) {
        if (toldAt.plus(TELLS_EVERY).isBefore(seal.sealedAt())) {
            toldAt = seal.sealedAt();
            log.info("The audit chain goes as far as {}", seal.head());
        }
    }
}
