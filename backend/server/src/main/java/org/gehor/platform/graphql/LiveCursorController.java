package org.gehor.platform.graphql;

import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.LiveFeed;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Query {@code liveCursor}. */
@Controller
class LiveCursorController {

    private final LiveFeed live;

    LiveCursorController(LiveFeed live) {
        this.live = live;
    }

    @QueryMapping
    Mono<String> liveCursor() {
        return live.position().map(EventCursor::toString);
    }
}
