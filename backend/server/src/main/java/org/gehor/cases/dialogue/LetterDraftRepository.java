package org.gehor.cases.dialogue;

import static org.gehor.platform.database.Rows.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Unfinished letters, each seen by its own person only. */
@Repository
public class LetterDraftRepository {

    private final DatabaseClient client;

    LetterDraftRepository(DatabaseClient client) {
        this.client = client;
    }

    public Mono<LetterDraft> find(UUID caseId, UUID personId) {
        return client.sql("""
                select text, version, saved_at, expires_on from letter_draft where person_id = :person and case_id = :case
                """)
                .bind("person", personId)
                .bind("case", caseId)
                .map(row -> new LetterDraft(
                        required(row, "text", String.class),
                        required(row, "version", Integer.class),
                        required(row, "saved_at", Instant.class),
                        required(row, "expires_on", LocalDate.class)))
                .one();
    }

    Mono<Void> save(UUID caseId, UUID personId, LetterDraft draft) {
        return client.sql("""
                insert into letter_draft (case_id, person_id, text, version, saved_at, expires_on)
                values (:case, :person, :text, :version, :now, :expires)
                on conflict (person_id, case_id) do update set text = excluded.text, version = excluded.version,
                    saved_at = excluded.saved_at, expires_on = excluded.expires_on
                """)
                .bind("case", caseId)
                .bind("person", personId)
                .bind("text", draft.text())
                .bind("version", draft.version())
                .bind("now", draft.savedAt())
                .bind("expires", draft.expiresOn())
                .then();
    }

    /** Sent, or of no more use. */
    public Mono<Void> remove(UUID caseId, UUID personId) {
        return client.sql("delete from letter_draft where person_id = :person and case_id = :case")
                .bind("person", personId)
                .bind("case", caseId)
                .then();
    }

    /** Those whose day has passed; called by the follower that the row rules show no others. */
    Mono<Long> removeExpired() {
        return client.sql("delete from letter_draft where expires_on < current_date")
                .fetch()
                .rowsUpdated();
    }
}
