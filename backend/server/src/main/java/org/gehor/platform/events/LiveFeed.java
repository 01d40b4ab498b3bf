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
            // Listening begins before the first reading, so that nothing settles unseen between the two.
            var signals = tail.settled()
                    .filter(settled -> concerns.test(settled.event()))
                    .map(LoggedEvent::cursor);
            return Flux.merge(signals, Mono.just(start)).onBackpressureLatest().concatMap(signal -> readOn(cursor, read), 1);
        });
    }

    /** The next page goes on from the page before it, not from what a slow subscriber has taken of that. */
    private static Flux<LoggedEvent> readOn(
            AtomicReference<EventCursor> cursor, Function<EventCursor, Mono<List<LoggedEvent>>> read) {
        return Mono.defer(() -> read.apply(cursor.get()))
                .filter(page -> !page.isEmpty())
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : Mono.defer(() -> read.apply(page.getLast().cursor())).filter(next -> !next.isEmpty()))
                .doOnNext(page -> cursor.set(page.getLast().cursor()))
                .concatMapIterable(Function.identity(), 1);
    }
}
