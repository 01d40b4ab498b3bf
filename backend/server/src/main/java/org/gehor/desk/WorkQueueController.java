package org.gehor.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseNumber;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Query {@code workQueue}. */
@Controller
class WorkQueueController {

    /** Roles that see that cases exist. */
    static final Set<RoleName> SEES_QUEUE = Set.of(RoleName.HANDLER, RoleName.MANAGER, RoleName.ALLOCATOR);

    private final StaffRoles roles;
    private final Transactions transactions;
    private final WorkQueueRepository queue;
    private final DoneCaseRepository done;

    WorkQueueController(
            StaffRoles roles, Transactions transactions, WorkQueueRepository queue, DoneCaseRepository done) {
        this.roles = roles;
        this.transactions = transactions;
        this.queue = queue;
        this.done = done;
    }

    enum Order {
        DUE_FIRST,
        NEWEST_FIRST
    }

    @QueryMapping
    Mono<Window<WorkQueueItem>> workQueue(
            @Argument @Nullable String organisationId,
            @Argument @Nullable WorkQueueFilter filter,
            @Argument Order orderBy,
            ScrollSubrange subrange) {
        var wanted = Objects.requireNonNullElse(filter, WorkQueueFilter.ALL);
        var paging = Paging.of(subrange, 50, 100, wanted.done() ? "at" : "day", "id");
        return Actors.staff()
                .flatMap(staff -> transactions.run(() ->
                        organisations(organisationId).flatMap(ids -> read(ids, wanted, staff.id(), orderBy, paging))))
                .map(rows -> paging.window(
                                rows, wanted.done() ? WorkQueueController::doneKeys : WorkQueueController::keys)
                        .map(WorkQueueItem::new));
    }

    /** An organisation that is none, or not the viewer's, has an empty queue. */
    private Mono<List<UUID>> organisations(@Nullable String organisationId) {
        if (organisationId == null) {
            return roles.organisationsWhere(SEES_QUEUE, null);
        }
        return Mono.justOrEmpty(GlobalId.parse("Organisation", organisationId))
                .flatMap(id -> roles.organisationsWhere(SEES_QUEUE, id))
                .defaultIfEmpty(List.of());
    }

    private Mono<List<CareCase>> read(
            List<UUID> organisations, WorkQueueFilter filter, UUID viewer, Order order, Paging paging) {
        if (filter.number() != null) {
            return Mono.justOrEmpty(CaseNumber.parse(filter.number()))
                    .flatMap(number -> done.byNumber(organisations, number))
                    .defaultIfEmpty(List.of());
        }
        var id = paging.key("id", UUID::fromString);
        if (filter.done()) {
            return done.latestFirst(
                    organisations, filter, viewer, paging.key("at", Instant::parse), id, paging.limit());
        }
        return order == Order.NEWEST_FIRST
                ? queue.newestFirst(organisations, filter, viewer, id, paging.limit())
                : queue.dueFirst(
                        organisations, filter, viewer, paging.key("day", LocalDate::parse), id, paging.limit());
    }

    private static Map<String, String> doneKeys(CareCase row) {
        return Map.of(
                "at",
                Objects.requireNonNullElse(row.doneAt(), Instant.EPOCH).toString(),
                "id",
                row.caseId().toString());
    }

    private static Map<String, String> keys(CareCase row) {
        var day = row.dueOn() == null ? WorkQueueRepository.NO_DUE_DAY : row.dueOn();
        return Map.of("day", day.toString(), "id", row.caseId().toString());
    }
}
