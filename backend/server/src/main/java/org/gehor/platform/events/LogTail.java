package org.gehor.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * This node's own reader of the whole log. Tells live feeds and followers what has settled, from memory; it keeps no history,
 * since whoever listens reads on from an own cursor.
 */
@Component
class LogTail extends BackgroundLoop {

    private static final Actor READER = new Actor.Follower("tail");
    private static final int PAGE = 1000;

    private final EventLog log;
    private final Transactions transactions;
    private final DatabaseClient client;
    private final AtomicReference<@Nullable EventCursor> cursor = new AtomicReference<>();
    private volatile Sinks.Many<LoggedEvent> settled = newSink();

    LogTail(EventLog log, Transactions transactions, DatabaseClient client, LogWaker waker) {
        super("Reading the event log", Duration.ofMillis(50));
        this.log = log;
        this.transactions = transactions;
        this.client = client;
        waker.onWake(this::wake);
    }

    /** What settles from now on. A listener that is too slow misses signals; it must read from the log by its own cursor. */
    Flux<LoggedEvent> settled() {
        return settled.asFlux();
    }

    /** Up to where this node has read; what commits later lies behind it. */
    Mono<EventCursor> position() {
        return Mono.justOrEmpty(cursor.get()).switchIfEmpty(Mono.defer(this::now));
    }

    @Override
    protected Mono<Boolean> turn() {
        return position()
                .flatMap(after -> transactions.runAs(READER, () -> log.all(after, PAGE)))
                .map(this::tell);
    }

    private boolean tell(List<LoggedEvent> events) {
        for (var event : events) {
            settled.emitNext(event, (signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
            cursor.set(event.cursor());
        }
        return events.size() == PAGE;
    }

    private Mono<EventCursor> now() {
        return transactions
                .runAs(
                        READER,
                        () -> client.sql("select pg_snapshot_xmin(pg_current_snapshot())::text as tx_text")
                                .map(row -> new EventCursor(
                                        Long.parseLong(Objects.requireNonNull(row.get("tx_text", String.class))), 0))
                                .one())
                .doOnNext(start -> cursor.compareAndSet(null, start));
    }

    @Override
    public synchronized void start() {
        settled = newSink();
        super.start();
    }

    /** Ends the live streams as well: a node that goes down must not wait for subscribers to leave. */
    @Override
    public synchronized void stop() {
        super.stop();
        settled.emitComplete((signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }

    /** After the web server's graceful shutdown has begun, streams must end at once. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private static Sinks.Many<LoggedEvent> newSink() {
        return Sinks.many().multicast().directBestEffort();
    }
}
