package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When a party has read a letter or an answer, and when the unit has opened a case or a letter: the access log says that. */
@Repository
public class ReceiptRepository {

    private final DatabaseClient client;

    ReceiptRepository(DatabaseClient client) {
        this.client = client;
    }

    /** A letter or an answer and the first reading of it. */
    private record First(UUID id, Instant at) {}

    /** Those of the items that the actor is shown and that were not read before; they are from now on. */
    Flux<UUID> add(UUID caseId, Collection<UUID> items, UUID personId, Instant now) {
        return client.sql("""
                insert into receipt (item_id, person_id, case_id, read_at)
                select i.id, :person, :case, :now from unnest(cast(:items as uuid[])) as i (id)
                where exists (select from message m where m.id = i.id and m.case_id = :case)
                   or exists (select from answer a where a.id = i.id and a.case_id = :case)
                   or exists (select from answer_for_submitter a where a.answer_id = i.id and a.case_id = :case)
                on conflict (item_id, person_id) do nothing returning item_id
                """)
                .bind("person", personId)
                .bind("case", caseId)
                .bind("now", now)
                .bind("items", items.toArray(UUID[]::new))
                .map(row -> required(row, "item_id", UUID.class))
                .all();
    }

    /** When a party read them first. */
    public Mono<Map<UUID, Instant>> ofItems(Collection<UUID> items) {
        return first(client.sql("""
                        select item_id as id, min(read_at) as at from receipt where item_id = any (:ids) group by item_id
                        """), items);
    }

    /** When the unit opened the case first after these letters were sent. */
    public Mono<Map<UUID, Instant>> ofLetters(Collection<UUID> messages) {
        return first(client.sql("""
                        select m.id, opened.at from message m cross join lateral (
                            select min(e.at) as at from access_entry e where e.case_id = m.case_id and e.at >= m.sent_at) opened
                        where m.id = any (:ids) and opened.at is not null
                        """), messages);
    }

    /** When the unit that has these cases opened them first; one that had them before does not count. */
    public Mono<Map<UUID, Instant>> ofCases(Collection<UUID> cases) {
        return first(client.sql("""
                        select c.id, opened.at from unnest(cast(:ids as uuid[])) as c (id) cross join lateral (
                            select min(e.at) as at from access_entry e
                            where e.case_id = c.id and e.at > coalesce(
                                (select max(t.moved_at) from case_transfer t where t.case_id = c.id), '-infinity')) opened
                        where opened.at is not null
                        """), cases);
    }

    private static Mono<Map<UUID, Instant>> first(DatabaseClient.GenericExecuteSpec query, Collection<UUID> ids) {
        return query.bind("ids", ids.toArray(UUID[]::new))
                .map(row -> new First(required(row, "id", UUID.class), required(row, "at", Instant.class)))
                .all()
                .collect(Collectors.toMap(First::id, First::at));
    }
}
