package org.gehor.platform.events;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Work that goes on beside the requests while the application runs: one turn at a time, at an interval or when woken, again at
 * once while a turn says that there is more, and slower after failures. The one place in the application that subscribes.
 */
public abstract class BackgroundLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Duration interval;
    private final Sinks.Many<Long> wakes = Sinks.many().multicast().directBestEffort();
    private volatile CompletableFuture<Boolean> current = CompletableFuture.completedFuture(false);
    private @Nullable Disposable running;

    /**
     * @param name for the log
     * @param interval longest wait between two turns
     */
    protected BackgroundLoop(String name, Duration interval) {
        this.name = name;
        this.interval = interval;
    }

    /** Does some work; true when more is waiting. A turn that has begun comes to its end, also when the loop ends meanwhile. */
    protected abstract Mono<Boolean> turn();

    /** Starts the loop; the first turn comes at once. */
    @Override
    public synchronized void start() {
        running = Flux.merge(Flux.interval(Duration.ZERO, interval).onBackpressureDrop(), wakes.asFlux())
                .onBackpressureLatest()
                .concatMap(tick -> turns(), 1)
                .subscribe();
    }

    /** Takes a turn soon; does not wait for it. Several wakes may become one turn; without a running loop nothing happens. */
    public final void wake() {
        wakes.emitNext(0L, (signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }

    /** Begins no more turns. */
    @Override
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    /** Begins no more turns, and waits for the one under way. */
    @Override
    public void stop(Runnable stopped) {
        stop();
        current.whenComplete((more, failure) -> stopped.run());
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private Mono<Void> turns() {
        return shielded()
                .expand(more -> more ? shielded() : Mono.empty())
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

    private Mono<Boolean> shielded() {
        return Mono.fromFuture(
                () -> {
                    current = Mono.defer(this::turn).toFuture();
                    return current;
                },
                true);
    }
}
