package org.gehor.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseClocks;
import org.gehor.cases.CaseRows;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Open cases of many units in one order. Each unit's part comes from the index in that order and stops at the page's size;
 * merging a few hundred short sorted lists is cheap, sorting all open cases of a region is not. A handler's own cases are few
 * and come from the handler's index.
 */
@Repository
class WorkQueueRepository {

    static final LocalDate NO_DUE_DAY = LocalDate.of(9999, 12, 31);
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1L, -1L);

    /** A text for each way of asking: a condition that depends on a value would hide from the planner which index serves it. */
    private static final String DUE_FIRST = ofUnits("and (c.queue_day, c.id) > (:day, :id)", "c.queue_day, c.id");

    private static final String DUE_FIRST_UNALLOCATED =
            ofUnits("and (c.queue_day, c.id) > (:day, :id) and c.handler_id is null", "c.queue_day, c.id");
    private static final String DUE_FIRST_MINE = ofHandler("(c.queue_day, c.id) > (:day, :id)", "c.queue_day, c.id");
    private static final String NEWEST_FIRST = ofUnits("and c.id < :id", "c.id desc");
    private static final String NEWEST_FIRST_UNALLOCATED =
            ofUnits("and c.id < :id and c.handler_id is null", "c.id desc");
    private static final String NEWEST_FIRST_MINE = ofHandler("c.id < :id", "c.id desc");

    private static String ofUnits(String condition, String order) {
        return "select " + CaseRows.COLUMNS + """
                 from unnest(:organisations) as u (id) cross join lateral (
                    select * from care_case c
                    where c.organisation_id = u.id and c.done_at is null and c.state = any (:states)
                      and c.queue_day <= :until and (c.unread or not :unread)
                      and (c.paused_at is null or :until = date '9999-12-31' or c.queue_day < cast(c.paused_at as date)) %s
                    order by %s limit :limit
                ) c order by %s limit :limit
                """.formatted(condition, order, order);
    }

    /** The units are asked in a form that no index serves, so that the handler's index is taken. */
    private static String ofHandler(String condition, String order) {
        return "select " + CaseRows.COLUMNS + """
                 from care_case c
                where c.handler_id = :handler and c.done_at is null and %s
                  and array_position(:organisations, c.organisation_id) is not null and c.state = any (:states)
                  and c.queue_day <= :until and (c.unread or not :unread)
                      and (c.paused_at is null or :until = date '9999-12-31' or c.queue_day < cast(c.paused_at as date))
                order by %s limit :limit
                """.formatted(condition, order);
    }

    private final DatabaseClient client;
    private final CaseClocks clocks;

    WorkQueueRepository(DatabaseClient client, CaseClocks clocks) {
        this.client = client;
        this.clocks = clocks;
    }

    /** @param viewer whose cases are "mine" */
    Mono<List<CareCase>> dueFirst(
            List<UUID> organisations,
            WorkQueueFilter filter,
            UUID viewer,
            @Nullable LocalDate day,
            @Nullable UUID after,
            int limit) {
        var query = switch (filter.whose()) {
            case ANY -> client.sql(DUE_FIRST);
            case UNALLOCATED -> client.sql(DUE_FIRST_UNALLOCATED);
            case MINE -> client.sql(DUE_FIRST_MINE).bind("handler", viewer);
        };
        return read(
                query.bind("day", day == null ? LocalDate.of(1, 1, 1) : day).bind("id", after == null ? FIRST : after),
                organisations,
                filter,
                limit);
    }

    /** @param viewer whose cases are "mine" */
    Mono<List<CareCase>> newestFirst(
            List<UUID> organisations, WorkQueueFilter filter, UUID viewer, @Nullable UUID before, int limit) {
        var query = switch (filter.whose()) {
            case ANY -> client.sql(NEWEST_FIRST);
            case UNALLOCATED -> client.sql(NEWEST_FIRST_UNALLOCATED);
            case MINE -> client.sql(NEWEST_FIRST_MINE).bind("handler", viewer);
        };
        return read(query.bind("id", before == null ? LAST : before), organisations, filter, limit);
    }

    private Mono<List<CareCase>> read(
            DatabaseClient.GenericExecuteSpec query, List<UUID> organisations, WorkQueueFilter filter, int limit) {
        return query.bind("organisations", organisations.toArray(UUID[]::new))
                .bind("states", filter.stateNames())
                .bind("until", filter.overdue() ? clocks.latestOverdue() : NO_DUE_DAY)
                .bind("unread", filter.unread())
                .bind("limit", limit)
                .map(CaseRows::toCase)
                .all()
                .collectList();
    }
}
