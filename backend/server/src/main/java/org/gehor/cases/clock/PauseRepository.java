package org.gehor.cases.clock;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseRows;
import org.gehor.jurisdiction.ClockRules;
import org.gehor.jurisdiction.PauseEnding;
import org.gehor.jurisdiction.PauseReason;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code case_pause}, and what they do to their case. */
@Repository
public class PauseRepository {

    private static final String COLUMNS = """
            p.id, c.country, p.reason, p.ends_with, p.paused_at, p.paused_name, p.due_before, p.counted_from, p.days_before,
            p.ended_at, p.ended_by, p.ended_name, p.days, p.due_after
            """;

    private static final String OF_CASE =
            " from case_pause p join care_case c on c.id = p.case_id where p.case_id = :case order by p.id";
    /** Citizens have no right to the notes. */
    private static final String FOR_CITIZENS = "select null as note, " + COLUMNS + OF_CASE;

    private static final String FOR_STAFF = "select p.note, " + COLUMNS + OF_CASE;
    private static final String END =
            "update case_pause set ended_at = :at, ended_by = :by, days = :days, due_after = :due";
    private static final String OF_PAUSE = " where id = :id and ended_at is null";

    private final DatabaseClient client;

    PauseRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Oldest first; what the actor may see. */
    public Mono<List<ClockPause>> ofCase(UUID caseId, Actor actor) {
        var query = actor instanceof Actor.Staff ? client.sql(FOR_STAFF) : client.sql(FOR_CITIZENS);
        return query.bind("case", caseId).map(PauseRepository::toPause).all().collectList();
    }

    /** The one that began last, gone on or ended; empty when there is none. */
    Mono<ClockPause> latest(UUID caseId) {
        return client.sql(FOR_CITIZENS + " desc limit 1")
                .bind("case", caseId)
                .map(PauseRepository::toPause)
                .one();
    }

    /** Begins one; gives its id. */
    Mono<UUID> begin(
            CareCase locked,
            PauseReason reason,
            ClockRules.PauseRule rule,
            @Nullable String note,
            LocalDate countedFrom,
            int daysBefore,
            Actor.Staff staff,
            Instant now) {
        return client.sql("""
                insert into case_pause (case_id, reason, ends_with, note, paused_at, paused_by, paused_name, due_before,
                                        counted_from, days_before)
                values (:case, :reason, :ending, :note, :now, :staff, :name, :due, :counted, :days)
                returning id
                """)
                .bind("case", locked.caseId())
                .bind("reason", reason.name())
                .bind("ending", rule.endsWith().name())
                .bind("note", note == null ? Parameters.in(String.class) : Parameters.in(note))
                .bind("now", now)
                .bind("staff", staff.id())
                .bind("name", staff.name())
                .bind("due", Objects.requireNonNull(locked.dueOn()))
                .bind("counted", countedFrom)
                .bind("days", daysBefore)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    /** Ends the one that goes on. */
    Mono<Void> end(UUID pauseId, ClockPause.End end, @Nullable UUID staffId) {
        var ending = staffId == null
                ? client.sql(END + OF_PAUSE)
                : client.sql(END + ", ended_by_id = :staff, ended_name = :name" + OF_PAUSE)
                        .bind("staff", staffId)
                        .bind("name", Objects.requireNonNull(end.staffName()));
        return ending.bind("at", end.at())
                .bind("by", end.by().name())
                .bind("days", end.days())
                .bind("due", end.dueAfter())
                .bind("id", pauseId)
                .then();
    }

    /** The case's time stands still. */
    Mono<CareCase> stop(CareCase locked, PauseReason reason, Instant now) {
        return client.sql("""
                update care_case c set paused_at = :now, pause_reason = :reason, changed_at = :now, version = version + 1
                where c.id = :case returning
                """ + CaseRows.COLUMNS)
                .bind("now", now)
                .bind("reason", reason.name())
                .bind("case", locked.caseId())
                .map(CaseRows::toCase)
                .one();
    }

    /** It runs again. */
    Mono<CareCase> run(CareCase locked, LocalDate due, Instant now) {
        return client.sql("""
                update care_case c set paused_at = null, pause_reason = null, due_on = :due, changed_at = :now, version = version + 1
                where c.id = :case returning
                """ + CaseRows.COLUMNS)
                .bind("now", now)
                .bind("due", due)
                .bind("case", locked.caseId())
                .map(CaseRows::toCase)
                .one();
    }

    private static ClockPause toPause(Readable row) {
        return new ClockPause(
                required(row, "id", UUID.class),
                required(row, "country", String.class),
                PauseReason.valueOf(required(row, "reason", String.class)),
                PauseEnding.valueOf(required(row, "ends_with", String.class)),
                row.get("note", String.class),
                required(row, "paused_at", Instant.class),
                required(row, "paused_name", String.class),
                required(row, "due_before", LocalDate.class),
                required(row, "counted_from", LocalDate.class),
                required(row, "days_before", Integer.class),
                toEnd(row));
    }

    private static ClockPause.@Nullable End toEnd(Readable row) {
        var at = row.get("ended_at", Instant.class);
        return at == null
                ? null
                : new ClockPause.End(
                        at,
                        ClockPause.EndedBy.valueOf(required(row, "ended_by", String.class)),
                        row.get("ended_name", String.class),
                        required(row, "days", Integer.class),
                        required(row, "due_after", LocalDate.class));
    }
}
