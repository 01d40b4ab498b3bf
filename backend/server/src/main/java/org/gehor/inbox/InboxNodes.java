package org.gehor.inbox;

import java.util.List;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.NodeResolver;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Inbox items for {@code node(id)}. */
@Component
class InboxNodes implements NodeResolver {

    private final Transactions transactions;
    private final InboxRepository items;

    InboxNodes(Transactions transactions, InboxRepository items) {
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public String type() {
        return "InboxItem";
    }

    @Override
    public Class<?> javaType() {
        return InboxItem.class;
    }

    @Override
    public Mono<?> find(UUID id) {
        return Actors.current()
                .ofType(Actor.Citizen.class)
                .flatMap(citizen -> transactions.run(() -> items.list(citizen.id(), List.of(id))))
                .flatMapIterable(found -> found)
                .next();
    }
}
