package org.gehor.cases;

import java.time.Duration;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes unfinished letters whose day has passed. Any node may; the row rules show the follower no others. */
@Component
class LetterExpiry implements SmartLifecycle {

    private final BackgroundLoop loop;
    private volatile boolean running;

    LetterExpiry(Transactions transactions, LetterDraftRepository letters) {
        this.loop = new BackgroundLoop(
                "Removing expired letters",
                Duration.ofHours(1),
                () -> transactions
                        .runAs(new Actor.Follower("letter-expiry"), letters::removeExpired)
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
