package org.gehor.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseLookup;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The inbox of the citizen who asks. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final MarkRead markRead;
    private final InboxFeed feed;
    private final CaseLookup cases;

    InboxController(Inbox inbox, MarkRead markRead, InboxFeed feed, CaseLookup cases) {
        this.inbox = inbox;
        this.markRead = markRead;
        this.feed = feed;
        this.cases = cases;
    }

    @QueryMapping
    Mono<Window<InboxItem>> inbox(@Argument @Nullable InboxFilter filter, Locale language, ScrollSubrange subrange) {
        return inbox.page(
                Objects.requireNonNullElse(filter, InboxFilter.ALL), language, Paging.of(subrange, 20, 50, "id"));
    }

    @QueryMapping
    Mono<Integer> unreadCount() {
        return inbox.unreadCount();
    }

    @MutationMapping
    Mono<MarkReadPayload> markRead(@Argument MarkReadInput input) {
        return markRead.run(input).onErrorResume(Refusal.class, refusal -> markRead.refused(refusal.problems()));
    }

    @MutationMapping
    Mono<MarkReadPayload> markUnread(@Argument MarkReadInput input) {
        return markRead.unread(input).onErrorResume(Refusal.class, refusal -> markRead.refused(refusal.problems()));
    }

    @SubscriptionMapping
    Flux<InboxEvent> inboxEvents(@Argument @Nullable String after) {
        return feed.follow(after);
    }

    @BatchMapping(typeName = "InboxItem", field = "case")
    Mono<Map<InboxItem, CareCase>> caseOf(List<InboxItem> items) {
        return cases.list(items.stream().map(InboxItem::caseId).distinct().toList())
                .map(found -> {
                    Map<UUID, CareCase> byId =
                            found.stream().collect(Collectors.toMap(CareCase::caseId, Function.identity()));
                    var byItem = new HashMap<InboxItem, CareCase>();
                    items.forEach(item -> byItem.put(item, byId.get(item.caseId())));
                    return byItem;
                });
    }
}
