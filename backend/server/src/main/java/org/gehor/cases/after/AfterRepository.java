package org.gehor.cases.after;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.Reopening;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Why a case was taken back, and the request to open it again with its decision: one row a case each. */
@Repository
public class AfterRepository {

    private final DatabaseClient client;

    AfterRepository(DatabaseClient client) {
        this.client = client;
    }

    public Mono<Withdrawal> withdrawal(UUID caseId) {
        return client.sql("select reason, withdrawn_at from withdrawal where case_id = :case")
                .bind("case", caseId)
                .map(row ->
                        new Withdrawal(row.get("reason", String.class), required(row, "withdrawn_at", Instant.class)))
                .one();
    }

    Mono<Void> insertWithdrawal(UUID caseId, UUID personId, @Nullable String reason, Instant now) {
        return client.sql("""
                insert into withdrawal (case_id, person_id, reason, withdrawn_at)
                values (:case, :person, nullif(:reason, ''), :now)
                """)
                .bind("case", caseId)
                .bind("person", personId)
                .bind("reason", reason == null ? "" : reason.strip())
                .bind("now", now)
                .then();
    }

    public Mono<Reopening> reopening(UUID caseId) {
        return client.sql("""
                select requested_by, reason, requested_at, decide_by, answered_at, answer_due_on, granted, decision,
                       decided_at, decided_by, decided_name, decided_title
                from reopening where case_id = :case
                """)
                .bind("case", caseId)
                .map(AfterRepository::toReopening)
                .one();
    }

    /** @param subject as it stood when it was asked for, answered */
    Mono<Void> insertReopening(CareCase subject, UUID personId, String reason, LocalDate decideBy, Instant now) {
        return client.sql("""
                insert into reopening (case_id, requested_by, reason, requested_at, decide_by, answered_at, answer_due_on)
                values (:case, :person, :reason, :now, :decideBy, :answeredAt, :due)
                """)
                .bind("case", subject.caseId())
                .bind("person", personId)
                .bind("reason", reason)
                .bind("now", now)
                .bind("decideBy", decideBy)
                .bind("answeredAt", java.util.Objects.requireNonNull(subject.doneAt()))
                .bind("due", subject.dueOn() == null ? Parameters.in(LocalDate.class) : Parameters.in(subject.dueOn()))
                .then();
    }

    Mono<Void> decide(UUID caseId, boolean granted, String decision, Actor.Staff by, Instant now) {
        return client.sql("""
                update reopening set granted = :granted, decision = :decision, decided_at = :now, decided_by = :by,
                       decided_name = :name, decided_title = :title
                where case_id = :case
                """)
                .bind("granted", granted)
                .bind("decision", decision)
                .bind("now", now)
                .bind("by", by.id())
                .bind("name", by.name())
                .bind("title", by.title() == null ? Parameters.in(String.class) : Parameters.in(by.title()))
                .bind("case", caseId)
                .then();
    }

    private static Reopening toReopening(Readable row) {
        return new Reopening(
                required(row, "requested_by", UUID.class),
                required(row, "reason", String.class),
                required(row, "requested_at", Instant.class),
                required(row, "decide_by", LocalDate.class),
                required(row, "answered_at", Instant.class),
                row.get("answer_due_on", LocalDate.class),
                row.get("granted", Boolean.class),
                row.get("decision", String.class),
                row.get("decided_at", Instant.class),
                row.get("decided_by", UUID.class),
                row.get("decided_name", String.class),
                row.get("decided_title", String.class));
    }
}
