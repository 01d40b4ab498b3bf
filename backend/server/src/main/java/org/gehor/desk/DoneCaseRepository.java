package org.gehor.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseNumber;
import org.gehor.cases.CaseRows;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Cases that are done, in the way in which {@link WorkQueueRepository} reads the open ones, and one case by its number. */
@Repository
class DoneCaseRepository {

    private static final UUID LAST = new UUID(-1L, -1L);
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final String ANY = ofUnits("");
    private static final String UNALLOCATED = ofUnits("and c.handler_id is null");

    /** The units are asked in a form that no index serves, so that the handler's index is taken. */
    private static final String MINE = "select " + CaseRows.COLUMNS + """
             from care_case c
            where c.handler_id = :handler and c.done_at is not null and (c.done_at, c.id) < (:at, :id)
              and array_position(:organisations, c.organisation_id) is not null and c.state = any (:states)
            order by c.done_at desc, c.id desc limit :limit
            """;

    private static final String BY_NUMBER = "select " + CaseRows.COLUMNS + """
             from care_case c
            where c.number = :number and array_position(:organisations, c.organisation_id) is not null
            """;

    private static String ofUnits(String condition) {
        return "select " + CaseRows.COLUMNS + """
                 from unnest(:organisations) as u (id) cross join lateral (
                    select * from care_case c
                    where c.organisation_id = u.id and c.done_at is not null and (c.done_at, c.id) < (:at, :id)
                      and c.state = any (:states) %s
                    order by c.done_at desc, c.id desc limit :limit
                ) c order by c.done_at desc, c.id desc limit :limit
                """.formatted(condition);
    }

    private final DatabaseClient client;

    DoneCaseRepository(DatabaseClient client) {
        this.client = client;
    }

    /** @param viewer whose cases are "mine" */
    Mono<List<CareCase>> latestFirst(
            List<UUID> organisations,
            WorkQueueFilter filter,
            UUID viewer,
            @Nullable Instant before,
            @Nullable UUID id,
            int limit) {
        var query = switch (filter.whose()) {
            case ANY -> client.sql(ANY);
            case UNALLOCATED -> client.sql(UNALLOCATED);
            case MINE -> client.sql(MINE).bind("handler", viewer);
        };
        return query.bind("at", before == null ? END : before)
                .bind("id", id == null ? LAST : id)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .bind("states", filter.stateNames())
                .bind("limit", limit)
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }

    /** The case with the number, when it is at one of the organisations. */
    Mono<List<CareCase>> byNumber(List<UUID> organisations, CaseNumber number) {
        return client.sql(BY_NUMBER)
                .bind("number", number.digits())
                .bind("organisations", organisations.toArray(UUID[]::new))
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }
}
