package org.gehor.desk.presence;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.BadRequest;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Following who has a case open is having it open: the stream says so at an interval, and leaves when it ends. The rows are the
 * nodes' common ground, so it does not matter which node a page is connected to.
 */
@Controller
class PresenceController {

    /** After so many intervals without a sign a page counts as closed. */
    private static final int MISSED = 3;

    private static final Duration LOST = Duration.ofMinutes(15);

    private final PresenceRepository pages;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration every;

    PresenceController(
            PresenceRepository pages,
            Transactions transactions,
            Clock clock,
            @Value("${gehor.desk.presence-every:10s}") Duration every) {
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
        this.every = every;
    }

    @SubscriptionMapping
    Flux<CasePresence> casePresence(@Argument String caseId) {
        return Mono.justOrEmpty(GlobalId.parse("Case", caseId))
                .switchIfEmpty(Mono.error(PresenceController::noCase))
                .zipWith(Actors.current().ofType(Actor.Staff.class))
                .flatMapMany(both -> Flux.usingWhen(
                        Mono.fromSupplier(UUID::randomUUID),
                        page -> follow(both.getT1(), page, both.getT2()),
                        page -> leave(both.getT1(), page)));
    }

    private Flux<CasePresence> follow(UUID caseId, UUID pageId, Actor.Staff staff) {
        return Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .concatMap(tick -> look(caseId, pageId, staff), 1)
                .distinctUntilChanged();
    }

    /** Who reads the case no longer ends the stream by that. */
    private Mono<CasePresence> look(UUID caseId, UUID pageId, Actor.Staff staff) {
        return transactions.run(() -> {
            var now = clock.instant();
            return pages.stay(caseId, pageId, staff, now)
                    .filter(Boolean::booleanValue)
                    .switchIfEmpty(Mono.error(PresenceController::noCase))
                    .flatMap(here -> pages.others(caseId, staff.id(), now.minus(every.multipliedBy(MISSED))))
                    .map(CasePresence::new);
        });
    }

    private Mono<Void> leave(UUID caseId, UUID pageId) {
        return transactions.run(
                () -> pages.leave(caseId, pageId, clock.instant().minus(LOST)));
    }

    private static BadRequest noCase() {
        return new BadRequest("No such case");
    }
}
