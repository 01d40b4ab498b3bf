package org.gehor.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gehor.cases.CaseReceipts;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A citizen has read items of the inbox, or wants to come back to them: unread again. Marking what is so already changes
 * nothing and tells nobody. That a letter or an answer was read once stays known to the case.
 */
@Component
class MarkRead {

    private static final int MOST = 50;

    private final Transactions transactions;
    private final InboxRepository items;
    private final CaseReceipts receipts;
    private final EventLog log;
    private final Clock clock;

    MarkRead(Transactions transactions, InboxRepository items, CaseReceipts receipts, EventLog log, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.receipts = receipts;
        this.log = log;
        this.clock = clock;
    }

    Mono<MarkReadPayload> run(MarkReadInput input) {
        return run(input, this::mark);
    }

    Mono<MarkReadPayload> unread(MarkReadInput input) {
        return run(input, this::unmark);
    }

    private Mono<MarkReadPayload> run(
            MarkReadInput input, BiFunction<Actor.Citizen, Collection<UUID>, Mono<MarkReadPayload>> change) {
        return Actors.citizen().flatMap(citizen -> {
            new Checks().count(input.itemIds().size(), MOST, "itemIds").orRefuse();
            var ids = input.itemIds().stream()
                    .map(id -> GlobalId.parse("InboxItem", id))
                    .flatMap(Optional::stream)
                    .toList();
            return transactions.run(() -> change.apply(citizen, ids));
        });
    }

    /** What to answer with when the marking was refused. */
    Mono<MarkReadPayload> refused(List<Problem> problems) {
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() -> items.unread(citizen.id())))
                .map(unread -> new MarkReadPayload(List.of(), unread, problems));
    }

    private Mono<MarkReadPayload> mark(Actor.Citizen citizen, Collection<UUID> ids) {
        return items.mark(citizen.id(), ids, clock.instant())
                .flatMap(marked -> tell(marked, citizen).then(Mono.defer(() -> receipts(marked, citizen))))
                .then(Mono.defer(() -> after(citizen, ids)));
    }

    private Mono<MarkReadPayload> unmark(Actor.Citizen citizen, Collection<UUID> ids) {
        return items.unmark(citizen.id(), ids)
                .flatMap(unmarked -> tell(unmarked, citizen))
                .then(Mono.defer(() -> after(citizen, ids)));
    }

    private Mono<Void> tell(List<InboxItem> changed, Actor.Citizen citizen) {
        var now = clock.instant();
        return log.appendAll(
                changed.stream().map(item -> read(item, citizen, now)).toList());
    }

    private Mono<MarkReadPayload> after(Actor.Citizen citizen, Collection<UUID> ids) {
        return items.list(citizen.id(), ids)
                .zipWhen(all -> items.unread(citizen.id()))
                .map(both -> new MarkReadPayload(both.getT1(), both.getT2(), List.of()));
    }

    /** The cases are told what of theirs has been read. */
    private Mono<Void> receipts(List<InboxItem> marked, Actor.Citizen citizen) {
        return marked.isEmpty()
                ? Mono.empty()
                : items.about(
                                citizen.id(),
                                marked.stream().map(InboxItem::itemId).toList())
                        .flatMap(about -> receipts.read(about, citizen));
    }

    private static Event read(InboxItem item, Actor.Citizen citizen, Instant now) {
        return new Event(
                InboxEventType.INBOX_ITEM_READ.name(),
                Event.Audience.PERSON,
                now,
                item.caseId(),
                null,
                null,
                citizen.id(),
                item.itemId(),
                citizen.id(),
                null);
    }
}
