package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseEvent;
import org.gehor.cases.CasePart;
import org.gehor.cases.CaseRepository;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.events.LiveFeed;
import org.gehor.platform.events.LoggedEvent;
import org.gehor.platform.graphql.BadRequest;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happened in a case: as a timeline, and live. */
@Controller
class CaseEventController {

    private final Transactions transactions;
    private final EventLog log;
    private final LiveFeed live;
    private final CaseRepository cases;

    CaseEventController(Transactions transactions, EventLog log, LiveFeed live, CaseRepository cases) {
        this.transactions = transactions;
        this.log = log;
        this.live = live;
        this.cases = cases;
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<Window<CaseEvent>> timeline(ScrollSubrange subrange, DataFetchingEnvironment environment) {
        var paging = Paging.of(subrange, 100, 200, "at");
        var after = paging.key("at", CaseEventController::cursor);
        return CasePart.<List<LoggedEvent>>load(CasePart.Kind.TIMELINE, after, paging.limit(), environment)
                .thenApply(rows ->
                        paging.window(rows.stream().map(CaseEvent::of).toList(), row -> Map.of("at", row.cursor())));
    }

    @SubscriptionMapping
    Flux<CaseEvent> caseEvents(@Argument String caseId, @Argument @Nullable String after) {
        var from = after == null ? null : cursor(after);
        return Mono.justOrEmpty(GlobalId.parse("Case", caseId))
                .flatMap(id -> transactions.run(() -> cases.find(id)))
                .switchIfEmpty(Mono.error(() -> new BadRequest("No such case")))
                .flatMapMany(subject -> follow(subject.caseId(), from));
    }

    private Flux<CaseEvent> follow(UUID caseId, @Nullable EventCursor from) {
        return live.follow(
                        from,
                        event -> caseId.equals(event.caseId()),
                        cursor -> transactions.run(() -> log.ofCase(caseId, cursor, LiveFeed.PAGE)))
                .map(CaseEvent::of);
    }

    @SchemaMapping(typeName = "CaseEvent")
    String caseId(CaseEvent source) {
        return GlobalId.of("Case", source.subjectId());
    }

    /** Where nobody is named as the sender, only the sender is a citizen who sees it. */
    @SchemaMapping(typeName = "CaseEvent")
    Mono<Boolean> byMe(CaseEvent source) {
        return Actors.current()
                .map(actor -> source.actorId() == null
                        ? actor instanceof Actor.Citizen && source.type().citizens()
                        : source.actorId().equals(actor.id()));
    }

    @SchemaMapping(typeName = "CaseEvent", field = "case")
    Mono<CareCase> subject(CaseEvent source) {
        return transactions.run(() -> cases.find(source.subjectId()));
    }

    private static EventCursor cursor(String text) {
        return EventCursor.parse(text).orElseThrow(() -> new BadRequest("Not a cursor of the event log"));
    }
}
