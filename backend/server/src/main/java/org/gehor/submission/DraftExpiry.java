package org.gehor.submission;

import java.time.Duration;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes drafts whose day has passed. Any node may; the row rules show the follower no others. */
@Component
class DraftExpiry implements SmartLifecycle {

    private final BackgroundLoop loop;
    private volatile boolean running;

    DraftExpiry(Transactions transactions, DatabaseClient client) {
        this.loop = new BackgroundLoop(
                "Removing expired drafts",
                Duration.ofHours(1),
                () -> transactions
                        .runAs(
                                new Actor.Follower("draft-expiry"),
                                () -> client.sql("delete from draft where expires_on < current_date")
                                        .fetch()
                                        .rowsUpdated())
                        .then(Mono.just(false)));
    }

    @Override
    public void start() {
        running = true;
        loop.start();
    }

    @Override
    public void stop() {
        running = false;
        loop.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
