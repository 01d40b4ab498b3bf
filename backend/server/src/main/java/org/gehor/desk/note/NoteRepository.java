package org.gehor.desk.note;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code case_note}: added once for a client's key, never changed. */
@Repository
class NoteRepository {

    private static final String COLUMNS = "id, case_id, author_id, author_name, author_title, text, written_at";
    private static final UUID LAST = new UUID(-1, -1);

    private final DatabaseClient client;

    NoteRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Those that the actor may see, newest first. */
    Mono<List<CaseNote>> ofCase(UUID caseId, @Nullable UUID before, int limit) {
        return client.sql("select " + COLUMNS
                        + " from case_note where case_id = :case and id < :before order by id desc limit :limit")
                .bind("case", caseId)
                .bind("before", before == null ? LAST : before)
                .bind("limit", limit)
                .map(NoteRepository::toNote)
                .all()
                .collectList();
    }

    /** The author's own that was sent with this key. */
    Mono<CaseNote> findByKey(UUID authorId, String key) {
        return client.sql("select " + COLUMNS + " from case_note where author_id = :author and idempotency_key = :key")
                .bind("author", authorId)
                .bind("key", key)
                .map(NoteRepository::toNote)
                .one();
    }

    Mono<CaseNote> insert(CareCase subject, Actor.Staff author, String text, String key, Instant now) {
        return client.sql("""
                insert into case_note (case_id, organisation_id, organisation_path, author_id, author_name, author_title, text, written_at, idempotency_key)
                values (:case, :organisation, cast(:path as ltree), :author, :name, :title, :text, :now, :key) returning
                """ + COLUMNS)
                .bind("case", subject.caseId())
                .bind("organisation", subject.organisationId())
                .bind("path", subject.organisationPath())
                .bind("author", author.id())
                .bind("name", author.name())
                .bind("title", author.title() == null ? Parameters.in(String.class) : Parameters.in(author.title()))
                .bind("text", text)
                .bind("now", now)
                .bind("key", key)
                .map(NoteRepository::toNote)
                .one();
    }

    private static CaseNote toNote(Readable row) {
        return new CaseNote(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                required(row, "author_id", UUID.class),
                required(row, "author_name", String.class),
                row.get("author_title", String.class),
                required(row, "text", String.class),
                required(row, "written_at", Instant.class));
    }
}
