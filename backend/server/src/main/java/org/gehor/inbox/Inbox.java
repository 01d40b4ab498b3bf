package org.gehor.inbox;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.security.Actors;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What waits or has been read, for the citizen who asks. */
@Component
class Inbox {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Transactions transactions;
    private final InboxRepository items;
    private final InboxSearch searching;

    Inbox(Transactions transactions, InboxRepository items, InboxSearch searching) {
        this.transactions = transactions;
        this.items = items;
        this.searching = searching;
    }

    Mono<Window<InboxItem>> page(InboxFilter filter, Locale language, Paging paging) {
        var after = paging.key("id", UUID::fromString);
        var search = searching.of(filter, language);
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(
                        () -> items.page(citizen.id(), search, after == null ? NEWEST : after, paging.limit())))
                .map(rows ->
                        paging.window(rows, item -> Map.of("id", item.itemId().toString())));
    }

    Mono<Integer> unreadCount() {
        return Actors.citizen().flatMap(citizen -> transactions.run(() -> items.unread(citizen.id())));
    }
}
