package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.jurisdiction.AnswerPromise;
import org.gehor.jurisdiction.PauseReason;

/** Reads cases for queries that name their own path to them, here and in the desk. */
public final class CaseRows {

    /** Columns of {@code care_case} under the alias {@code c}. */
    public static final String COLUMNS = """
            c.id, c.number, c.kind, c.state, c.country, c.organisation_id, c.organisation_path::text as path_text,
            c.identity, c.submitter_id, c.patient_id, c.handler_id, c.handler_name, c.handler_title, c.received_at,
            c.answer_promise, c.due_on, c.done_at, c.unread, c.version, c.reopen_until, c.reopened,
            c.term_days, c.paused_at, c.pause_reason, c.expected_on
            """;

    private CaseRows() {}

    /** A row of {@link #COLUMNS}. */
    public static CareCase toCase(Readable row) {
        return new CareCase(
                required(row, "id", UUID.class),
                required(row, "number", String.class),
                CaseKind.valueOf(required(row, "kind", String.class)),
                CaseState.valueOf(required(row, "state", String.class)),
                required(row, "country", String.class),
                required(row, "organisation_id", UUID.class),
                required(row, "path_text", String.class),
                SubmitterIdentity.valueOf(required(row, "identity", String.class)),
                row.get("submitter_id", UUID.class),
                row.get("patient_id", UUID.class),
                row.get("handler_id", UUID.class),
                row.get("handler_name", String.class),
                row.get("handler_title", String.class),
                required(row, "received_at", Instant.class),
                AnswerPromise.valueOf(required(row, "answer_promise", String.class)),
                row.get("due_on", LocalDate.class),
                row.get("done_at", Instant.class),
                required(row, "unread", Boolean.class),
                required(row, "version", Integer.class),
                row.get("reopen_until", Instant.class),
                required(row, "reopened", Boolean.class),
                toTiming(row));
    }

    private static CaseTiming toTiming(Readable row) {
        var reason = row.get("pause_reason", String.class);
        return new CaseTiming(
                row.get("term_days", Integer.class),
                row.get("paused_at", Instant.class),
                reason == null ? null : PauseReason.valueOf(reason),
                row.get("expected_on", LocalDate.class));
    }
}
