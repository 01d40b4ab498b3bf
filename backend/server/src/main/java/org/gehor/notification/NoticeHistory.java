package org.gehor.notification;

import static org.gehor.platform.database.Rows.required;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How the notices to a person went, as the person sees it; inside their transaction. */
@Repository
class NoticeHistory {

    /**
     * Of one channel, in the last 90 days.
     *
     * @param tests asked for in the last 24 hours
     */
    record Summary(
            @Nullable OffsetDateTime lastSentAt,
            @Nullable OffsetDateTime failingSince,
            @Nullable NoticeFailure failure,
            boolean waiting,
            int tests) {
        static final Summary NONE = new Summary(null, null, null, false, 0);
    }

    private final DatabaseClient client;

    NoticeHistory(DatabaseClient client) {
        this.client = client;
    }

    /** By channel; ids begin with their time. */
    Mono<Map<NoticeChannelName, Summary>> of(UUID person) {
        return client.sql("""
                select channel, max(sent_at) as last_sent_at,
                       bool_or(state in ('PENDING', 'SENDING')) as waiting,
                       count(*) filter (where purpose = 'TEST' and made_at > now() - interval '1 day') as tests,
                       min(failing_since) filter (where open) as failing_since,
                       (array_agg(failure order by id desc) filter (where open and failure is not null))[1] as failure
                from (
                    select n.*, n.failing_since is not null
                           and n.failing_since > coalesce(max(n.sent_at) over (partition by n.channel), '-infinity') as open
                    from (select id, channel, purpose, state, made_at, sent_at, failing_since, failure from notification
                          where person_id = :person and id > (select uuidv7(interval '-90 days'))) n) n
                group by channel
                """)
                .bind("person", person)
                .map(row -> Map.entry(
                        NoticeChannelName.valueOf(required(row, "channel", String.class)),
                        new Summary(
                                row.get("last_sent_at", OffsetDateTime.class),
                                row.get("failing_since", OffsetDateTime.class),
                                failure(row.get("failure", String.class)),
                                required(row, "waiting", Boolean.class),
                                required(row, "tests", Long.class).intValue())))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static @Nullable NoticeFailure failure(@Nullable String name) {
        return name == null ? null : NoticeFailure.valueOf(name);
    }
}
