package org.gehor.submission;

import static org.gehor.platform.database.Rows.required;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells that drafts are soon removed: once for each draft, last day and warning, whatever node sees it first. When several
 * warnings are due at once, since no node has run, it is the nearest one only.
 */
@Component
class DraftWarnings extends BackgroundLoop {

    /** Type of the event, of which notices are made. */
    static final String EXPIRES = "DRAFT_EXPIRES";

    private static final int AT_ONCE = 200;

    private static final String WARN = """
            insert into draft_warning (draft_id, person_id, expires_on, days)
            select d.id, d.person_id, d.expires_on, min(w.days)
            from draft d join unnest(cast(:days as integer[])) as w (days) on d.expires_on <= current_date + w.days
            where d.expires_on between current_date and current_date + cast(:first as integer)
              and not exists (
                  select from draft_warning k
                  where k.draft_id = d.id and k.expires_on = d.expires_on and k.days <= w.days)
            group by d.id, d.person_id, d.expires_on
            order by d.expires_on limit :most
            on conflict (draft_id, expires_on, days) do nothing
            returning id, person_id
            """;

    private final Transactions transactions;
    private final DatabaseClient client;
    private final EventLog log;
    private final SubmissionProperties limits;
    private final Clock clock;

    DraftWarnings(
            Transactions transactions, DatabaseClient client, EventLog log, SubmissionProperties limits, Clock clock) {
        super("Warning of drafts that are soon removed", limits.lookEvery());
        this.transactions = transactions;
        this.client = client;
        this.log = log;
        this.limits = limits;
        this.clock = clock;
    }

    private record Warning(UUID id, UUID person) {}

    @Override
    protected Mono<Boolean> turn() {
        return transactions.runAs(
                new Actor.Follower("draft-warnings"),
                () -> warn().flatMap(warned ->
                        log.appendAll(warned.stream().map(this::event).toList()).thenReturn(warned.size() == AT_ONCE)));
    }

    private Mono<List<Warning>> warn() {
        return client.sql(WARN)
                .bind("days", limits.draftWarnings().toArray(Integer[]::new))
                .bind("first", limits.firstWarning())
                .bind("most", AT_ONCE)
                .map(row -> new Warning(required(row, "id", UUID.class), required(row, "person_id", UUID.class)))
                .all()
                .collectList();
    }

    private Event event(Warning warning) {
        return new Event(
                EXPIRES,
                Event.Audience.PERSON,
                clock.instant(),
                null,
                null,
                null,
                warning.person(),
                warning.id(),
                null,
                null);
    }
}
