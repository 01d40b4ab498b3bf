package org.gehor.notification.staff;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code staff_notice}: work for the sender. Times are the database's, which all nodes share. */
@Repository
class StaffNoticeRepository {

    /** A reminder holds while its case is open, runs, and waits for what it says. */
    private static final String TAKE = """
            update staff_notice n
            set state = 'SENDING', attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
            from staff_member s
            where s.id = n.staff_id and n.id in (
                select d.id from staff_notice d
                where d.state in ('PENDING', 'SENDING') and d.next_attempt_at <= now()
                order by d.next_attempt_at limit :most for update skip locked)
            returning n.id, n.attempts, n.country, n.planned_on, n.case_id, n.lines::text as said, s.email,
                n.purpose = 'OVERVIEW' or exists (
                    select from care_case c
                    where c.id = n.case_id and case n.reason
                        when 'UNREAD' then c.unread
                        when 'INTERIM_OWED' then c.expected_on is null
                        else c.paused_at is null and c.due_on = n.about_on end) as holds
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient client;

    StaffNoticeRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Takes what is due, or was begun by a node that has not reported in time. */
    Mono<List<StaffNotice>> take(int most, Duration lease) {
        return client.sql(TAKE)
                .bind("lease", lease.toMillis() / 1000.0)
                .bind("most", most)
                .map(StaffNoticeRepository::toNotice)
                .all()
                .collectList();
    }

    Mono<Void> sent(StaffNotice taken) {
        return client.sql("""
                update staff_notice set state = 'SENT', sent_at = now(), last_error = null
                where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                .bind("id", taken.id())
                .bind("attempt", taken.attempt())
                .then();
    }

    Mono<Void> skipped(StaffNotice taken) {
        return client.sql("""
                update staff_notice set state = 'SKIPPED' where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                .bind("id", taken.id())
                .bind("attempt", taken.attempt())
                .then();
    }

    /** @param error class of the failure, nothing of its text */
    Mono<Void> failed(StaffNotice taken, String error) {
        return client.sql("""
                update staff_notice set state = 'FAILED', last_error = :error
                where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                .bind("error", error)
                .bind("id", taken.id())
                .bind("attempt", taken.attempt())
                .then();
    }

    /** @param error class of the failure, nothing of its text */
    Mono<Void> again(StaffNotice taken, Duration wait, String error) {
        return client.sql("""
                update staff_notice set state = 'PENDING', last_error = :error, next_attempt_at = now() + make_interval(secs => :wait)
                where id = :id and state = 'SENDING' and attempts = :attempt
                """)
                .bind("error", error)
                .bind("wait", wait.toMillis() / 1000.0)
                .bind("id", taken.id())
                .bind("attempt", taken.attempt())
                .then();
    }

    private static StaffNotice toNotice(Readable row) {
        return new StaffNotice(
                required(row, "id", UUID.class),
                required(row, "attempts", Integer.class),
                required(row, "email", String.class),
                required(row, "country", String.class),
                required(row, "planned_on", LocalDate.class),
                row.get("case_id", UUID.class),
                JSON.readTree(required(row, "said", String.class))
                        .valueStream()
                        .map(line -> new StaffNotice.Line(
                                line.path("number").asString(),
                                ReminderReason.valueOf(line.path("reason").asString()),
                                LocalDate.parse(line.path("on").asString())))
                        .toList(),
                required(row, "holds", Boolean.class));
    }
}
