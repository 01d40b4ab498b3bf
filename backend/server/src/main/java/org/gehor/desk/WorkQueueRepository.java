package org.gehor.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseRows;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Open cases of many units in one order. Each unit's part comes from the index in that order and stops at the page's size;
 * merging a few hundred short sorted lists is cheap, sorting all open cases of a region is not.
 */
@Repository
class WorkQueueRepository {

    static final LocalDate NO_DUE_DAY = LocalDate.of(9999, 12, 31);
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String MATCHING = """
             and c.done_at is null and c.state = any (:states)
             and (:whose = 'ANY' or (:whose = 'UNALLOCATED' and c.handler_id is null)
                  or (:whose = 'MINE' and c.handler_id = (select app_actor())))
            """;

    private static final String DUE_FIRST = "select " + CaseRows.COLUMNS + """
             from unnest(:organisations) as u (id) cross join lateral (
                select * from care_case c
                where c.organisation_id = u.id and (c.queue_day, c.id) > (:day, :id)
            """ + MATCHING + """
                order by c.queue_day, c.id limit :limit
            ) c order by c.queue_day, c.id limit :limit
            """;

    private static final String NEWEST_FIRST = "select " + CaseRows.COLUMNS + """
             from unnest(:organisations) as u (id) cross join lateral (
                select * from care_case c
                where c.organisation_id = u.id and c.id < :id
            """ + MATCHING + """
                order by c.id desc limit :limit
            ) c order by c.id desc limit :limit
            """;

    private final DatabaseClient client;

    WorkQueueRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<List<CareCase>> dueFirst(
            List<UUID> organisations,
            WorkQueueFilter filter,
            @Nullable LocalDate day,
            @Nullable UUID after,
            int limit) {
        return read(
                client.sql(DUE_FIRST)
                        .bind("day", day == null ? LocalDate.of(1, 1, 1) : day)
                        .bind("id", after == null ? FIRST : after),
                organisations,
                filter,
                limit);
    }

    Mono<List<CareCase>> newestFirst(
            List<UUID> organisations, WorkQueueFilter filter, @Nullable UUID before, int limit) {
        return read(client.sql(NEWEST_FIRST).bind("id", before == null ? LAST : before), organisations, filter, limit);
    }

    private static Mono<List<CareCase>> read(
            DatabaseClient.GenericExecuteSpec query, List<UUID> organisations, WorkQueueFilter filter, int limit) {
        return query.bind("organisations", organisations.toArray(UUID[]::new))
                .bind("states", filter.stateNames())
                .bind("whose", filter.whose().name())
                .bind("limit", limit)
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }
}
