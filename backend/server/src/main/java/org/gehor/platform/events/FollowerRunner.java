package org.gehor.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Runs each follower on one node at a time: the node that holds the lock on the follower's cursor reads a batch, hands it
 * over and moves the cursor, all in one transaction. Other nodes skip it and try again later.
 */
@Component
class FollowerRunner implements SmartLifecycle {

    private static final int BATCH = 200;

    private final EventLog log;
    private final Transactions transactions;
    private final DatabaseClient client;
    private final List<OneFollower> loops;
    private volatile boolean running;

    FollowerRunner(
            EventLog log,
            Transactions transactions,
            DatabaseClient client,
            LogWaker waker,
            List<EventFollower> followers) {
        this.log = log;
        this.transactions = transactions;
        this.client = client;
        this.loops = followers.stream().map(OneFollower::new).toList();
        loops.forEach(loop -> waker.onWake(loop::wake));
    }

    private final class OneFollower extends BackgroundLoop {

        private final EventFollower follower;

        OneFollower(EventFollower follower) {
            super("Follower " + follower.name(), Duration.ofMillis(50));
            this.follower = follower;
        }

        @Override
        protected Mono<Boolean> turn() {
            return transactions.runAs(new Actor.Follower(follower.name()), () -> FollowerRunner.this.turn(follower));
        }
    }

    private Mono<Boolean> turn(EventFollower follower) {
        return lock(follower.name())
                .flatMap(cursor -> log.all(cursor, BATCH))
                .flatMap(batch -> batch.isEmpty()
                        ? Mono.just(false)
                        : follower.handle(batch)
                                .then(move(follower.name(), batch.getLast().cursor()))
                                .thenReturn(batch.size() == BATCH))
                .defaultIfEmpty(false);
    }

    /** Locks only when there is something to do: a lock is a write, and followers ask many times a second. */
    private Mono<EventCursor> lock(String name) {
        return client.sql("""
                select tx::text as tx_text, position from follower_cursor c
                where name = :name and exists (
                    select from event e
                    where (e.tx, e.position) > (c.tx, c.position) and e.tx < pg_snapshot_xmin(pg_current_snapshot()))
                for update skip locked
                """)
                .bind("name", name)
                .map(row -> new EventCursor(
                        Long.parseLong(Objects.requireNonNull(row.get("tx_text", String.class))),
                        Objects.requireNonNull(row.get("position", Long.class))))
                .one()
                .switchIfEmpty(Mono.defer(() -> begin(name)));
    }

    /** The first time, from the start of the log; empty when another node holds the cursor. */
    private Mono<EventCursor> begin(String name) {
        return client.sql("""
                insert into follower_cursor (name, tx, position) values (:name, '0', 0)
                on conflict (name) do nothing returning name
                """).bind("name", name).map(row -> EventCursor.START).one();
    }

    private Mono<Void> move(String name, EventCursor to) {
        return client.sql("""
                update follower_cursor set tx = cast(:tx as xid8), position = :position where name = :name
                """)
                .bind("tx", Long.toString(to.tx()))
                .bind("position", to.position())
                .bind("name", name)
                .then();
    }

    @Override
    public void start() {
        running = true;
        loops.forEach(BackgroundLoop::start);
    }

    @Override
    public void stop() {
        running = false;
        loops.forEach(BackgroundLoop::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
