package org.gehor.representation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseEventType;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells open pages that a representation has ended by itself, within a second of its end and once for each end, whatever node
 * sees it first; what ended while no node ran is told when one does. The row rules shut the case at the moment itself, by the
 * same clock, that of the database.
 */
@Component
class RepresentationExpiry extends BackgroundLoop {

    private static final int AT_ONCE = 200;

    /** The case's organisation stands in its events; of the case itself followers read nothing. */
    private static final String END = """
            with ended as (
                update representation set told_until = valid_until
                where id in (
                    select id from representation
                    where state = 'ACTIVE' and valid_until <= now() and valid_until is distinct from told_until
                    order by valid_until limit :most for update skip locked)
                returning id, case_id, valid_until)
            select ended.id, ended.case_id, ended.valid_until, place.organisation_id, place.organisation_path::text
            from ended cross join lateral (
                select e.organisation_id, e.organisation_path from event e
                where e.case_id = ended.case_id and e.audience <> 'PERSON' order by e.tx desc, e.position desc limit 1) place
            """;

    private final Transactions transactions;
    private final DatabaseClient client;
    private final EventLog log;

    RepresentationExpiry(Transactions transactions, DatabaseClient client, EventLog log) {
        super("Telling of representations that end", Duration.ofSeconds(1));
        this.transactions = transactions;
        this.client = client;
        this.log = log;
    }

    @Override
    protected Mono<Boolean> turn() {
        return transactions.runAs(
                new Actor.Follower("representation-expiry"),
                () -> end().flatMap(ended -> log.appendAll(ended).thenReturn(ended.size() == AT_ONCE)));
    }

    private Mono<List<Event>> end() {
        return client.sql(END)
                .bind("most", AT_ONCE)
                .map(RepresentationExpiry::toEvent)
                .all()
                .collectList();
    }

    private static Event toEvent(Readable row) {
        return new Event(
                CaseEventType.REPRESENTATION_CHANGED.name(),
                Event.Audience.CASE,
                required(row, "valid_until", Instant.class),
                required(row, "case_id", UUID.class),
                required(row, "organisation_id", UUID.class),
                required(row, "organisation_path", String.class),
                null,
                required(row, "id", UUID.class),
                null,
                null);
    }
}
