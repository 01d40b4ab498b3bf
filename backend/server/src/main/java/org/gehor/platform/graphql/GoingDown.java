package org.gehor.platform.graphql;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells connections that may stay open for hours that this node goes down, before it waits for requests to end. */
@Component
class GoingDown implements SmartLifecycle {

    private volatile Sinks.Empty<Void> signal = Sinks.empty();
    private volatile boolean running;

    /** Completes when the node goes down. */
    Mono<Void> signal() {
        return signal.asMono();
    }

    @Override
    public void start() {
        signal = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        signal.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Among the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
