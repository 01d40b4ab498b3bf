package org.gehor.submission;

import java.time.Duration;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Removes what has had its time: drafts, and what is known for a while of sending without login. Any node may; the row rules
 * show the follower nothing else.
 */
@Component
class Forgetting implements SmartLifecycle {

    private static final String FORGET = """
            with keys as (delete from anonymous_submission where sent_at < now() - interval '1 day'),
                 counts as (delete from anonymous_count where period_from < now() - interval '1 hour')
            delete from draft where expires_on < current_date
            """;

    private final BackgroundLoop loop;
    private volatile boolean running;

    Forgetting(Transactions transactions, DatabaseClient client) {
        this.loop = new BackgroundLoop(
                "Removing what has had its time",
                Duration.ofHours(1),
                () -> transactions
                        .runAs(
                                new Actor.Follower("forgetting"),
                                () -> client.sql(FORGET).fetch().rowsUpdated())
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
