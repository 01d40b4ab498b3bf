package org.gehor.notification;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of {@code notification}: work for the senders. Times are the database's, which all nodes share. */
@Repository
class NotificationRepository {

    /** A notice to make; skipped when its person cannot be reached, or does not want to be. */
    record Wanted(UUID person, UUID item, boolean reachable) {}

    /**
     * Work that this node has taken.
     *
     * @param attempt number of this attempt, from 1; by it a sender whose lease has ended is recognised
     * @param item what it tells of; only with {@link NoticePurpose#ITEM}
     * @param code what it brings; only with {@link NoticePurpose#CODE}
     * @param warning what it tells of; only with {@link NoticePurpose#DRAFT}
     */
    record Taken(
            UUID id,
            UUID person,
            int attempt,
            NoticePurpose purpose,
            @Nullable UUID item,
            @Nullable UUID code,
            @Nullable UUID warning) {}

    private final DatabaseClient client;

    NotificationRepository(DatabaseClient client) {
        this.client = client;
    }

    /**
     * Once for each item and channel, however often it comes; none for a receipt, which its person has just seen. What goes
     * beyond so many for one person within 24 hours is skipped; ids begin with their time. To be called by one follower at a
     * time.
     */
    Mono<Void> add(NoticeChannelName channel, List<Wanted> wanted, int aDay) {
        return client.sql("""
                insert into notification (person_id, inbox_item_id, channel, state, next_attempt_at)
                select person, item, :channel, case when reachable and place + known <= :most then 'PENDING' else 'SKIPPED' end, now()
                from (
                    select w.person, w.item, w.reachable, row_number() over (partition by w.person order by w.item) as place,
                           (select count(*) from notification n
                            where n.person_id = w.person and n.id > (select uuidv7(interval '-24 hours'))
                              and n.channel = :channel and n.state <> 'SKIPPED' and n.purpose = 'ITEM') as known
                    from unnest(cast(:persons as uuid[]), cast(:items as uuid[]), cast(:reachable as boolean[]))
                         as w (person, item, reachable)
                    where exists (select from inbox_item i where i.id = w.item and i.kind <> 'RECEIPT')
                      and not exists (select from notification n where n.inbox_item_id = w.item and n.channel = :channel)) as planned
                on conflict (inbox_item_id, channel) do nothing
                """)
                .bind("most", aDay)
                .bind("channel", channel.name())
                .bind("persons", wanted.stream().map(Wanted::person).toArray(UUID[]::new))
                .bind("items", wanted.stream().map(Wanted::item).toArray(UUID[]::new))
                .bind("reachable", wanted.stream().map(Wanted::reachable).toArray(Boolean[]::new))
                .then();
    }

    /** Once for each warning of a draft and channel; {@link Wanted#item} is the warning. */
    Mono<Void> addWarnings(NoticeChannelName channel, List<Wanted> wanted) {
        return client.sql("""
                insert into notification (person_id, draft_warning_id, purpose, channel, state, next_attempt_at)
                select w.person, w.warning, 'DRAFT', :channel, case when w.reachable then 'PENDING' else 'SKIPPED' end, now()
                from unnest(cast(:persons as uuid[]), cast(:warnings as uuid[]), cast(:reachable as boolean[]))
                     as w (person, warning, reachable)
                where exists (select from draft_warning d where d.id = w.warning)
                on conflict (draft_warning_id, channel) do nothing
                """)
                .bind("channel", channel.name())
                .bind("persons", wanted.stream().map(Wanted::person).toArray(UUID[]::new))
                .bind("warnings", wanted.stream().map(Wanted::item).toArray(UUID[]::new))
                .bind("reachable", wanted.stream().map(Wanted::reachable).toArray(Boolean[]::new))
                .then();
    }

    /** Those warnings that still hold: the draft is there, and nobody has touched it since. */
    Mono<Set<UUID>> holding(Collection<UUID> warnings) {
        return client.sql("""
                select w.id from draft_warning w join draft d on d.id = w.draft_id and d.expires_on = w.expires_on
                where w.id = any (:ids)
                """)
                .bind("ids", warnings.toArray(UUID[]::new))
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collect(Collectors.toSet());
    }

    /** In the person's own transaction: one that they have asked for, at once. */
    Mono<Void> ask(UUID person, NoticeChannelName channel, NoticePurpose purpose, @Nullable UUID code) {
        return client.sql("""
                insert into notification (person_id, channel, purpose, code_id, state, next_attempt_at)
                values (:person, :channel, :purpose, :code, 'PENDING', now())
                """)
                .bind("person", person)
                .bind("channel", channel.name())
                .bind("purpose", purpose.name())
                .bind("code", code == null ? Parameters.in(UUID.class) : Parameters.in(code))
                .then();
    }

    /** Takes what is due, or was begun by a node that has not reported in time. Rows that another node is taking are passed over. */
    Flux<Taken> take(NoticeChannelName channel, int most, Duration lease) {
        return client.sql("""
                update notification n
                set state = 'SENDING', attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
                where n.id in (
                    select d.id from notification d
                    where d.channel = :channel and d.state in ('PENDING', 'SENDING') and d.next_attempt_at <= now()
                    order by d.next_attempt_at limit :most for update skip locked)
                returning n.id, n.person_id, n.attempts, n.purpose, n.inbox_item_id, n.code_id, n.draft_warning_id
                """)
                .bind("lease", seconds(lease))
                .bind("channel", channel.name())
                .bind("most", most)
                .map(row -> new Taken(
                        required(row, "id", UUID.class),
                        required(row, "person_id", UUID.class),
                        required(row, "attempts", Integer.class),
                        NoticePurpose.valueOf(required(row, "purpose", String.class)),
                        row.get("inbox_item_id", UUID.class),
                        row.get("code_id", UUID.class),
                        row.get("draft_warning_id", UUID.class)))
                .all();
    }

    /** Those codes that can still be brought back. */
    Mono<Map<UUID, Notice.Code>> codes(Collection<UUID> ids) {
        return client.sql("""
                select id, address, code from contact_code where id = any (:ids) and made_at > now() - interval '1 hour'
                """)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        required(row, "id", UUID.class),
                        new Notice.Code(required(row, "address", String.class), required(row, "code", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Void> sent(Taken taken) {
        return end(taken, "state = 'SENT', sent_at = now(), last_error = null, failing_since = null, failure = null");
    }

    Mono<Void> skipped(Taken taken) {
        return end(taken, "state = 'SKIPPED'");
    }

    /** Nothing was tried: it waits for this moment. */
    Mono<Void> postponed(Taken taken, Instant until) {
        return ending(taken, "state = 'PENDING', next_attempt_at = :until")
                .bind("until", until)
                .then();
    }

    /** @param error class of the failure, nothing of its text */
    Mono<Void> failed(Taken taken, NoticeFailure failure, String error) {
        return failing(taken, "state = 'FAILED'", failure, error).then();
    }

    /** @param error class of the failure, nothing of its text */
    Mono<Void> again(Taken taken, Duration wait, String error) {
        return failing(
                        taken,
                        "state = 'PENDING', next_attempt_at = now() + make_interval(secs => :wait)",
                        NoticeFailure.SERVICE,
                        error)
                .bind("wait", seconds(wait))
                .then();
    }

    private DatabaseClient.GenericExecuteSpec failing(Taken taken, String change, NoticeFailure failure, String error) {
        return ending(
                        taken,
                        change
                                + ", last_error = :error, failure = :failure, failing_since = coalesce(failing_since, now())")
                .bind("error", error)
                .bind("failure", failure.name());
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
