package org.gehor.submission;

import java.time.Duration;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Removes what has had its time: drafts, and what is known for a while of sending without login. Any node may; the row rules
 * show the follower nothing else.
 */
@Component
class Forgetting extends BackgroundLoop {

    private static final String FORGET = """
            with keys as (delete from anonymous_submission where sent_at < now() - interval '1 day'),
                 counts as (delete from anonymous_count where period_from < now() - interval '1 hour')
            delete from draft where expires_on < current_date
            """;

    private final Transactions transactions;
    private final DatabaseClient client;

    Forgetting(Transactions transactions, DatabaseClient client) {
        super("Removing what has had its time", Duration.ofHours(1));
        this.transactions = transactions;
        this.client = client;
    }

    @Override
    protected Mono<Boolean> turn() {
        return transactions
                .runAs(
                        new Actor.Follower("forgetting"),
                        () -> client.sql(FORGET).fetch().rowsUpdated())
                .then(Mono.just(false));
    }
}
