package org.gehor.inbox;

import static org.gehor.platform.database.Rows.required;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What followers ask of the inbox; inside a transaction of theirs. */
@Component
public class InboxLookup {

    private final DatabaseClient client;

    InboxLookup(DatabaseClient client) {
        this.client = client;
    }

    /** Kinds of those of the items that nobody has read yet. */
    public Mono<Map<UUID, InboxItemKind>> unread(Collection<UUID> items) {
        return client.sql("select id, kind from inbox_item where id = any (:items) and read_at is null")
                .bind("items", items.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        required(row, "id", UUID.class), InboxItemKind.valueOf(required(row, "kind", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
