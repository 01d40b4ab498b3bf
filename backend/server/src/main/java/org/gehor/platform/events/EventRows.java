package org.gehor.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Many events in one statement: one array a column. */
final class EventRows {

    private static final String INSERT = """
            insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path,
                               person_id, item_id, actor_id, actor_name)
            select type, audience, occurred_at, case_id, organisation_id, cast(organisation_path as ltree),
                   person_id, item_id, actor_id, actor_name
            from unnest(cast(:types as text[]), cast(:audiences as text[]), cast(:times as timestamptz[]),
                        cast(:cases as uuid[]), cast(:organisations as uuid[]), cast(:paths as text[]),
                        cast(:persons as uuid[]), cast(:items as uuid[]), cast(:actors as uuid[]),
                        cast(:actorNames as text[]))
                 with ordinality as e (type, audience, occurred_at, case_id, organisation_id, organisation_path,
                                       person_id, item_id, actor_id, actor_name, place)
            order by place
            """;

    private EventRows() {}

    static Mono<Void> insert(DatabaseClient client, List<Event> events) {
        return client.sql(INSERT)
                .bind("types", column(events, Event::type, String[]::new))
                .bind("audiences", column(events, event -> event.audience().name(), String[]::new))
                .bind("times", column(events, Event::occurredAt, Instant[]::new))
                .bind("cases", column(events, Event::caseId, UUID[]::new))
                .bind("organisations", column(events, Event::organisationId, UUID[]::new))
                .bind("paths", column(events, Event::organisationPath, String[]::new))
                .bind("persons", column(events, Event::personId, UUID[]::new))
                .bind("items", column(events, Event::itemId, UUID[]::new))
                .bind("actors", column(events, Event::actorId, UUID[]::new))
                .bind("actorNames", column(events, Event::actorName, String[]::new))
                .then();
    }

    private static <T> T[] column(List<Event> events, Function<Event, @Nullable T> value, IntFunction<T[]> array) {
        return events.stream().map(value).toArray(array);
    }
}
