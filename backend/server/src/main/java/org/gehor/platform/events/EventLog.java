package org.gehor.platform.events;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/**
 * The append-only log that everything else follows from. All methods run inside a transaction of the caller and see what its
 * actor may see. Reading on from a cursor stops below the oldest running transaction: what commits later with a lower
 * position is then still ahead of the cursor, so nothing is lost or doubled.
 */
@Component
public class EventLog {

    private static final String COLUMNS = """
            select tx::text as tx_text, position, type, audience, occurred_at, case_id, organisation_id,
                   organisation_path::text as organisation_path, person_id, item_id, actor_id, actor_name
            from\s""";

    private static final String AFTER = """
             and (tx, position) > (cast(:tx as xid8), :position)
            """;
    private static final String IN_ORDER = " order by event.tx, position limit :limit";
    private static final String SETTLED_AFTER = AFTER + " and tx < pg_snapshot_xmin(pg_current_snapshot())" + IN_ORDER;

    private static final String OF_CASE =
            COLUMNS + "event where audience <> 'PERSON' and case_id = :case" + SETTLED_AFTER;
    private static final String OF_PERSON =
            COLUMNS + "event where audience = 'PERSON' and person_id = :person" + SETTLED_AFTER;

    /** Each organisation's part comes in order from the index and stops at the page's size, however far back the cursor is. */
    private static final String OF_ORGANISATIONS = COLUMNS + """
            unnest(:organisations) as o (id) cross join lateral (
                select * from event where audience <> 'PERSON' and organisation_id = o.id""" + SETTLED_AFTER + """
            ) event""" + IN_ORDER;

    private static final String ALL = COLUMNS + "event where true" + SETTLED_AFTER;
    private static final String HISTORY =
            COLUMNS + "event where audience in ('CASE', 'STAFF') and audience <> 'PERSON' and case_id = :case" + AFTER
                    + IN_ORDER;

    private final DatabaseClient client;
    private final LogWaker waker;

    EventLog(DatabaseClient client, LogWaker waker) {
        this.client = client;
        this.waker = waker;
    }

    /** Adds an event to the running transaction and wakes this node's readers once it has committed. */
    public Mono<Void> append(Event event) {
        return client.sql("""
                insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path,
                                   person_id, item_id, actor_id, actor_name)
                values (:type, :audience, :occurredAt, :caseId, :organisationId, cast(:organisationPath as ltree),
                        :personId, :itemId, :actorId, :actorName)
                """).bindProperties(EventRow.of(event)).then().then(wakeAfterCommit());
    }

    /** Adds several events at once, in their order; the same as {@link #append} for each, in one statement. */
    public Mono<Void> appendAll(List<Event> events) {
        return events.isEmpty()
                ? Mono.empty()
                : EventRows.insert(client, events).then(wakeAfterCommit());
    }

    /** Settled events of one case after the cursor. */
    public Mono<List<LoggedEvent>> ofCase(UUID caseId, EventCursor after, int limit) {
        return read(client.sql(OF_CASE).bind("case", caseId), after, limit);
    }

    /** Settled events for one person after the cursor. */
    public Mono<List<LoggedEvent>> ofPerson(UUID personId, EventCursor after, int limit) {
        return read(client.sql(OF_PERSON).bind("person", personId), after, limit);
    }

    /** Settled events of cases at these organisations after the cursor. */
    public Mono<List<LoggedEvent>> ofOrganisations(Collection<UUID> organisations, EventCursor after, int limit) {
        return read(
                client.sql(OF_ORGANISATIONS).bind("organisations", organisations.toArray(UUID[]::new)), after, limit);
    }

    /** All settled events after the cursor; only followers see them. */
    public Mono<List<LoggedEvent>> all(EventCursor after, int limit) {
        return read(client.sql(ALL), after, limit);
    }

    /** What happened in a case until now, the running transaction's own events included. Not for following on. */
    public Mono<List<LoggedEvent>> history(UUID caseId, EventCursor after, int limit) {
        return read(client.sql(HISTORY).bind("case", caseId), after, limit);
    }

    private static Mono<List<LoggedEvent>> read(DatabaseClient.GenericExecuteSpec query, EventCursor after, int limit) {
        return query.bind("tx", Long.toString(after.tx()))
                .bind("position", after.position())
                .bind("limit", limit)
                .map(EventLog::toEvent)
                .all()
                .collectList();
    }

    private Mono<Void> wakeAfterCommit() {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(waker::wake);
                    }
                }))
                .then();
    }

    private static LoggedEvent toEvent(Readable row) {
        return new LoggedEvent(
                new EventCursor(
                        Long.parseLong(required(row, "tx_text", String.class)), required(row, "position", Long.class)),
                new Event(
                        required(row, "type", String.class),
                        Event.Audience.valueOf(required(row, "audience", String.class)),
                        required(row, "occurred_at", Instant.class),
                        row.get("case_id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        row.get("organisation_path", String.class),
                        row.get("person_id", UUID.class),
                        row.get("item_id", UUID.class),
                        row.get("actor_id", UUID.class),
                        row.get("actor_name", String.class)));
    }

    private record EventRow(
            String type,
            String audience,
            Instant occurredAt,
            @Nullable UUID caseId,
            @Nullable UUID organisationId,
            @Nullable String organisationPath,
            @Nullable UUID personId,
            @Nullable UUID itemId,
            @Nullable UUID actorId,
            @Nullable String actorName) {

        static EventRow of(Event event) {
            return new EventRow(
                    event.type(),
                    event.audience().name(),
                    event.occurredAt(),
                    event.caseId(),
                    event.organisationId(),
                    event.organisationPath(),
                    event.personId(),
                    event.itemId(),
                    event.actorId(),
                    event.actorName());
        }
    }
}
