package org.gehor.desk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseLookup;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.events.LiveFeed;
import org.gehor.platform.events.LoggedEvent;
import org.gehor.platform.graphql.BadRequest;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.LiveEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Subscription {@code queueEvents}. */
@Controller
class QueueEventController {

    private final StaffRoles roles;
    private final Transactions transactions;
    private final EventLog log;
    private final LiveFeed live;
    private final CaseLookup cases;

    QueueEventController(StaffRoles roles, Transactions transactions, EventLog log, LiveFeed live, CaseLookup cases) {
        this.roles = roles;
        this.transactions = transactions;
        this.log = log;
        this.live = live;
        this.cases = cases;
    }

    record QueueEvent(String cursor, CaseEventType type, UUID caseId) implements LiveEvent {

        static QueueEvent of(LoggedEvent logged) {
            return new QueueEvent(
                    logged.cursor().toString(),
                    CaseEventType.valueOf(logged.event().type()),
                    Objects.requireNonNull(logged.event().caseId()));
        }
    }

    @SubscriptionMapping
    Flux<QueueEvent> queueEvents(@Argument @Nullable String organisationId, @Argument @Nullable String after) {
        var from = after == null
                ? null
                : EventCursor.parse(after).orElseThrow(() -> new BadRequest("Not a cursor of the event log"));
        return organisations(organisationId).flatMapMany(ids -> follow(ids, from));
    }

    private Mono<List<UUID>> organisations(@Nullable String organisationId) {
        if (organisationId == null) {
            return roles.organisationsWhere(WorkQueueController.SEES_QUEUE, null);
        }
        return Mono.justOrEmpty(GlobalId.parse("Organisation", organisationId))
                .flatMap(id -> roles.organisationsWhere(WorkQueueController.SEES_QUEUE, id))
                .filter(ids -> !ids.isEmpty())
                .switchIfEmpty(Mono.error(() -> new BadRequest("No such organisation")));
    }

    /** What is read each time passes the row rules anew: a role taken away ends what is seen at once. */
    private Flux<QueueEvent> follow(List<UUID> organisations, @Nullable EventCursor from) {
        var watched = Set.copyOf(organisations);
        return live.follow(
                        from,
                        event -> event.organisationId() != null && watched.contains(event.organisationId()),
                        cursor -> transactions.run(() -> log.ofOrganisations(organisations, cursor, LiveFeed.PAGE)))
                .map(QueueEvent::of);
    }

    @SchemaMapping(typeName = "QueueEvent")
    Mono<WorkQueueItem> item(QueueEvent event) {
        return cases.list(List.of(event.caseId()))
                .flatMapIterable(found -> found)
                .next()
                .map(WorkQueueItem::new);
    }
}
