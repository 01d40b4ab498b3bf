package org.gehor.inbox;

import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.events.LiveFeed;
import org.gehor.platform.events.LoggedEvent;
import org.gehor.platform.graphql.BadRequest;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The inbox as it changes: replay after a cursor, then live, each item as its owner may see it at that moment. */
@Component
class InboxFeed {

    private final Transactions transactions;
    private final LiveFeed live;
    private final EventLog log;
    private final InboxRepository items;

    InboxFeed(Transactions transactions, LiveFeed live, EventLog log, InboxRepository items) {
        this.transactions = transactions;
        this.live = live;
        this.log = log;
        this.items = items;
    }

    Flux<InboxEvent> follow(@Nullable String after) {
        return Actors.citizen()
                .flatMapMany(citizen -> live.follow(
                                after == null ? null : cursor(after),
                                event -> isFor(citizen.id(), event),
                                from -> transactions.run(() -> log.ofPerson(citizen.id(), from, LiveFeed.PAGE)))
                        .filter(logged -> InboxEventType.isOne(logged.event()))
                        .concatMap(logged -> deliver(citizen.id(), logged)));
    }

    private static EventCursor cursor(String after) {
        return EventCursor.parse(after).orElseThrow(() -> new BadRequest("after is not a cursor of this API"));
    }

    private static boolean isFor(UUID person, Event event) {
        return event.audience() == Event.Audience.PERSON && person.equals(event.personId());
    }

    private Mono<InboxEvent> deliver(UUID person, LoggedEvent logged) {
        return Mono.justOrEmpty(logged.event().itemId())
                .flatMap(item -> transactions.run(() -> items.find(person, item)))
                .map(found -> new InboxEvent(logged.cursor().toString(), found.item(), found.unread()));
    }
}
