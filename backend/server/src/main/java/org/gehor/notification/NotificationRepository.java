package org.gehor.notification;

import static org.gehor.platform.database.Rows.required;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of {@code notification}: work for the senders. Times are the database's, which all nodes share. */
@Repository
class NotificationRepository {

    /** A notice to make; skipped when its person cannot be reached. */
    record Wanted(UUID person, UUID item, boolean reachable) {}

    /**
     * Work that this node has taken.
     *
     * @param attempt number of this attempt, from 1; by it a sender whose lease has ended is recognised
     */
    record Taken(UUID id, UUID person, int attempt) {}

    private final DatabaseClient client;

    NotificationRepository(DatabaseClient client) {
        this.client = client;
    }

    /**
     * Once for each item and channel, however often it comes; none for a receipt, which its person has just seen. What goes
     * beyond so many for one person within 24 hours is skipped; ids begin with their time. To be called by one follower at a
     * time.
     */
    Mono<Void> add(String channel, List<Wanted> wanted, int aDay) {
        return client.sql("""
                insert into notification (person_id, inbox_item_id, channel, state, next_attempt_at)
                select person, item, :channel, case when reachable and place + known <= :most then 'PENDING' else 'SKIPPED' end, now()
                from (
                    select w.person, w.item, w.reachable, row_number() over (partition by w.person order by w.item) as place,
                           (select count(*) from notification n
                            where n.person_id = w.person and n.id > (select uuidv7(interval '-24 hours'))
                              and n.channel = :channel and n.state <> 'SKIPPED') as known
                    from unnest(cast(:persons as uuid[]), cast(:items as uuid[]), cast(:reachable as boolean[]))
                         as w (person, item, reachable)
                    where exists (select from inbox_item i where i.id = w.item and i.kind <> 'RECEIPT')
                      and not exists (select from notification n where n.inbox_item_id = w.item and n.channel = :channel)) as planned
                on conflict (inbox_item_id, channel) do nothing
                """)
                .bind("most", aDay)
                .bind("channel", channel)
                .bind("persons", wanted.stream().map(Wanted::person).toArray(UUID[]::new))
                .bind("items", wanted.stream().map(Wanted::item).toArray(UUID[]::new))
                .bind("reachable", wanted.stream().map(Wanted::reachable).toArray(Boolean[]::new))
                .then();
    }

    /** Takes what is due, or was begun by a node that has not reported in time. Rows that another node is taking are passed over. */
    Flux<Taken> take(String channel, int most, Duration lease) {
        return client.sql("""
                update notification n
                set state = 'SENDING', attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
                where n.id in (
                    select d.id from notification d
                    where d.channel = :channel and d.state in ('PENDING', 'SENDING') and d.next_attempt_at <= now()
                    order by d.next_attempt_at limit :most for update skip locked)
                returning n.id, n.person_id, n.attempts
                """)
                .bind("lease", seconds(lease))
                .bind("channel", channel)
                .bind("most", most)
                .map(row -> new Taken(
                        required(row, "id", UUID.class),
                        required(row, "person_id", UUID.class),
                        required(row, "attempts", Integer.class)))
                .all();
    }

    Mono<Void> sent(Taken taken) {
        return end(taken, "state = 'SENT', sent_at = now(), last_error = null");
    }

    Mono<Void> skipped(Taken taken) {
        return end(taken, "state = 'SKIPPED'");
    }

    /** @param error class of the failure, nothing of its text */
    Mono<Void> failed(Taken taken, String error) {
        return ending(taken, "state = 'FAILED', last_error = :error")
                .bind("error", error)
                .then();
    }

    /** @param error class of the failure, nothing of its text */
    Mono<Void> again(Taken taken, Duration wait, String error) {
        return ending(
                        taken,
                        "state = 'PENDING', last_error = :error, next_attempt_at = now() + make_interval(secs => :wait)")
                .bind("error", error)
                .bind("wait", seconds(wait))
                .then();
    }

    private Mono<Void> end(Taken taken, String change) {
        return ending(taken, change).then();
    }

    /** Changes nothing when another node has taken the work over meanwhile. */
    private DatabaseClient.GenericExecuteSpec ending(Taken taken, String change) {
        return client.sql("update notification set " + change
                        + " where id = :id and state = 'SENDING' and attempts = :attempt")
                .bind("id", taken.id())
                .bind("attempt", taken.attempt());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
