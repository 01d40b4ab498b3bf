package org.gehor.platform.events;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Something that follows from the log and happens on one node at a time, such as filling the inbox. At least once: a batch
 * whose transaction failed comes again, so the handling must be idempotent.
 */
public interface EventFollower {

    /** Lasting name of its cursor. */
    String name();

    /** Handles a batch, in order, inside a transaction that also moves the cursor. Touches nothing but the database. */
    Mono<Void> handle(List<LoggedEvent> batch);
}
