package org.gehor.platform.events;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Work that goes on beside the requests: one turn at a time, at an interval or when woken, again at once while a turn says
 * that there is more, and slower after failures. The one place in the application that subscribes.
 */
public final class BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Duration interval;
    private final Supplier<Mono<Boolean>> turn;
    private final Sinks.Many<Long> wakes = Sinks.many().multicast().directBestEffort();
    private @Nullable Disposable running;

    /**
     * @param name for the log
     * @param interval longest wait between two turns
     * @param turn does some work; true when more is waiting
     */
    public BackgroundLoop(String name, Duration interval, Supplier<Mono<Boolean>> turn) {
        this.name = name;
        this.interval = interval;
        this.turn = turn;
    }

    /** Starts the loop; the first turn comes at once. */
    public synchronized void start() {
        running = Flux.merge(Flux.interval(Duration.ZERO, interval).onBackpressureDrop(), wakes.asFlux())
                .onBackpressureLatest()
                .concatMap(tick -> turns(), 1)
                .subscribe();
    }

    /** Takes a turn soon; does not wait for it. Several wakes may become one turn. */
    public void wake() {
        wakes.emitNext(0L, (signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }

    /** Ends the loop; a transaction under way still comes to its end. */
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    private Mono<Void> turns() {
        return Mono.defer(turn)
                .expand(more -> more ? Mono.defer(turn) : Mono.empty())
                .then()
                .onErrorResume(failure -> {
                    log.warn("{} failed and goes on later: {}", name, failure.toString());
                    return Mono.delay(
                                    LONGEST_PAUSE.compareTo(interval.multipliedBy(10)) < 0
                                            ? LONGEST_PAUSE
                                            : interval.multipliedBy(10))
                            .then();
                });
    }
}
