package org.gehor.platform.events;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows a part of the log for one subscriber: replays what came after a cursor, then goes on live. Replay and live are the
 * same act — reading on from the cursor under the subscriber's own row rules whenever this node sees that something
 * concerning it has settled — so there is no gap and no double between them, rights are checked at each delivery, and a slow
 * subscriber holds nothing in memory but its cursor.
 */
@Component
public class LiveFeed {

    /** Most events that one reading gives. */
    public static final int PAGE = 100;

    private final LogTail tail;

    LiveFeed(LogTail tail) {
        this.tail = tail;
    }

    /** Where the log stands now, as seen by this node. */
    public Mono<EventCursor> position() {
        return tail.position();
    }

    /**
     * Goes on for ever, until the subscriber leaves, a reading fails, or this node goes down.
     *
     * @param after where to go on; null: from now
     * @param concerns true when the event may be the subscriber's; decides when to read, not what is seen
     * @param read reads at most {@value #PAGE} events after a cursor, as the subscriber, in a transaction
     */
    public Flux<LoggedEvent> follow(
            @Nullable EventCursor after,
            Predicate<Event> concerns,
            Function<EventCursor, Mono<List<LoggedEvent>>> read) {
        return Mono.justOrEmpty(after).switchIfEmpty(position()).flatMapMany(start -> {
            var cursor = new AtomicReference<>(start);
            var signals = tail.settled()
                    .filter(settled -> concerns.test(settled.event()))
                    .map(LoggedEvent::cursor);
            // Listens before it reads for the first time: what settles in between must not go unheard.
            return Flux.merge(signals, Mono.just(start))
                    .onBackpressureLatest()
                    .concatMap(signal -> readOn(cursor, read), 1);
        });
    }

    /** Pages are read from where the last one ended, which a slow subscriber has not reached yet. */
    private static Flux<LoggedEvent> readOn(
            AtomicReference<EventCursor> cursor, Function<EventCursor, Mono<List<LoggedEvent>>> read) {
        return Mono.defer(() -> read.apply(cursor.get()))
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : Mono.defer(() -> read.apply(page.getLast().cursor())))
                .concatMapIterable(Function.identity(), 1)
                .doOnNext(event -> cursor.set(event.cursor()));
    }
}
