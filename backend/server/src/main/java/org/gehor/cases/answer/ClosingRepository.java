package org.gehor.cases.answer;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How cases were closed, once each. */
@Repository
public class ClosingRepository {

    private static final String COLUMNS = "id, case_id, thanks";

    private final DatabaseClient client;

    ClosingRepository(DatabaseClient client) {
        this.client = client;
    }

    /** The thanks that came with the end of a case; empty when there were none. */
    public Mono<Thanks> thanks(UUID caseId) {
        return client.sql("""
                select id, thanks, closed_name, closed_title, closed_at
                from case_closing where case_id = :case and thanks is not null
                """)
                .bind("case", caseId)
                .map(row -> new Thanks(
                        required(row, "id", UUID.class),
                        required(row, "thanks", String.class),
                        required(row, "closed_name", String.class),
                        row.get("closed_title", String.class),
                        required(row, "closed_at", Instant.class)))
                .one();
    }

    Mono<CaseClosing> findByKey(UUID staffId, String key) {
        return client.sql(
                        "select " + COLUMNS + " from case_closing where closed_by = :staff and idempotency_key = :key")
                .bind("staff", staffId)
                .bind("key", key)
                .map(ClosingRepository::toClosing)
                .one();
    }

    Mono<CaseClosing> insert(UUID caseId, @Nullable String thanks, Actor.Staff staff, String key, Instant now) {
        return client.sql("""
                insert into case_closing (case_id, thanks, closed_by, closed_name, closed_title, closed_at, idempotency_key)
                values (:case, :thanks, :staff, :name, :title, :now, :key) returning
                """ + COLUMNS)
                .bind("case", caseId)
                .bind("thanks", thanks == null ? Parameters.in(String.class) : Parameters.in(thanks))
                .bind("staff", staff.id())
                .bind("name", staff.name())
                .bind("title", staff.title() == null ? Parameters.in(String.class) : Parameters.in(staff.title()))
                .bind("now", now)
                .bind("key", key)
                .map(ClosingRepository::toClosing)
                .one();
    }

    private static CaseClosing toClosing(Readable row) {
        return new CaseClosing(
                required(row, "id", UUID.class), required(row, "case_id", UUID.class), row.get("thanks", String.class));
    }
}
