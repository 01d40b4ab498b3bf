package org.gehor.inbox;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseReceipts;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code inbox_item} as their owner sees them; the newest have the highest ids. */
@Repository
class InboxRepository {

    /** An item, and how many are unread. */
    record Counted(InboxItem item, int unread) {}

    private static final String COLUMNS = "i.id, i.case_id, i.kind, i.created_at, i.read_at";
    private static final String UNREAD =
            "(select count(*) from inbox_item u where u.person_id = :person and u.read_at is null)";

    private final DatabaseClient client;

    InboxRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Walks along the person's own items, newest first, until the page is full; nobody else's are ever read. */
    Mono<List<InboxItem>> page(UUID person, InboxSearch.Terms search, UUID before, int limit) {
        return search.words().isEmpty() && search.kinds().isEmpty() && !search.unread()
                ? page(person, before, limit)
                : searched(person, search, before, limit);
    }

    private Mono<List<InboxItem>> searched(UUID person, InboxSearch.Terms search, UUID before, int limit) {
        return client.sql("select " + COLUMNS + """
                 from inbox_item i
                left join care_case c on c.id = i.case_id
                left join organisation o on o.id = c.organisation_id
                where i.person_id = :person and i.id < :before and (not :unread or i.read_at is null)
                  and (cardinality(:kinds) = 0 or i.kind = any (:kinds))
                  and not exists (
                    select from unnest(:words) as w (word)
                    where coalesce(o.search_text, '') not like '%' || search_form(w.word) || '%'
                      and (w.word !~ '^[0-9]+$' or coalesce(c.number, '') not like '%' || w.word || '%')
                      and not exists (
                        select from unnest(:named, :namedKinds) as k (word, kind) where k.word = w.word and k.kind = i.kind))
                order by i.id desc limit :limit
                """)
                .bind("person", person)
                .bind("before", before)
                .bind("unread", search.unread())
                .bind("kinds", search.kinds().toArray(String[]::new))
                .bind("words", search.words().toArray(String[]::new))
                .bind("named", search.named().toArray(String[]::new))
                .bind("namedKinds", search.namedKinds().toArray(String[]::new))
                .bind("limit", limit)
                .map(InboxRepository::toItem)
                .all()
                .collectList();
    }

    private Mono<List<InboxItem>> page(UUID person, UUID before, int limit) {
        return client.sql("select " + COLUMNS + """
                 from inbox_item i where i.person_id = :person and i.id < :before order by i.id desc limit :limit
                """)
                .bind("person", person)
                .bind("before", before)
                .bind("limit", limit)
                .map(InboxRepository::toItem)
                .all()
                .collectList();
    }

    Mono<List<InboxItem>> list(UUID person, Collection<UUID> ids) {
        return client.sql("select " + COLUMNS + """
                 from inbox_item i where i.person_id = :person and i.id = any (:ids) order by i.id desc
                """)
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(InboxRepository::toItem)
                .all()
                .collectList();
    }

    Mono<Counted> find(UUID person, UUID id) {
        return client.sql("select " + COLUMNS + ", " + UNREAD + " as unread"
                        + " from inbox_item i where i.person_id = :person and i.id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(row -> new Counted(
                        toItem(row), required(row, "unread", Long.class).intValue()))
                .one();
    }

    Mono<Integer> unread(UUID person) {
        return client.sql("select " + UNREAD + " as unread")
                .bind("person", person)
                .map(row -> required(row, "unread", Long.class).intValue())
                .one();
    }

    /** Marks those that are unread, and gives them only. */
    Mono<List<InboxItem>> mark(UUID person, Collection<UUID> ids, Instant now) {
        return client.sql("""
                update inbox_item i set read_at = :now
                where i.person_id = :person and i.id = any (:ids) and i.read_at is null
                returning
                """ + COLUMNS)
                .bind("now", now)
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(InboxRepository::toItem)
                .all()
                .collectList();
    }

    /** Marks those that are read as unread, and gives them only. */
    Mono<List<InboxItem>> unmark(UUID person, Collection<UUID> ids) {
        return client.sql("""
                update inbox_item i set read_at = null
                where i.person_id = :person and i.id = any (:ids) and i.read_at is not null
                returning
                """ + COLUMNS)
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(InboxRepository::toItem)
                .all()
                .collectList();
    }

    /** The letters and answers that these items tell of. */
    Mono<List<CaseReceipts.Item>> about(UUID person, Collection<UUID> ids) {
        return client.sql("""
                select i.case_id, i.about_id from inbox_item i
                where i.person_id = :person and i.id = any (:ids) and i.about_id is not null
                """)
                .bind("person", person)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> new CaseReceipts.Item(
                        required(row, "case_id", UUID.class), required(row, "about_id", UUID.class)))
                .all()
                .collectList();
    }

    private static InboxItem toItem(Readable row) {
        return new InboxItem(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                InboxItemKind.valueOf(required(row, "kind", String.class)),
                required(row, "created_at", OffsetDateTime.class),
                row.get("read_at", OffsetDateTime.class));
    }
}
