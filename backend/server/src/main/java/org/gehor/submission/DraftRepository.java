package org.gehor.submission;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseKind;
import org.gehor.person.SealedTexts;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, seen by their own person only. */
@Repository
class DraftRepository {

    static final int MOST = 20;

    private static final String COLUMNS =
            "id, person_id, kind, content::text as content_text, version, saved_at, expires_on";

    private final DatabaseClient client;
    private final JsonMapper json;
    private final SealedTexts seals;

    DraftRepository(DatabaseClient client, JsonMapper json, SealedTexts seals) {
        this.client = client;
        this.json = json;
        this.seals = seals;
    }

    Mono<List<Draft>> ofPerson(UUID personId) {
        return client.sql("select " + COLUMNS + """
                 from draft where person_id = :person order by saved_at desc limit :most
                """)
                .bind("person", personId)
                .bind("most", MOST)
                .map(this::toDraft)
                .all()
                .collectList();
    }

    Mono<Draft> find(UUID id) {
        return client.sql("select " + COLUMNS + " from draft where id = :id")
                .bind("id", id)
                .map(this::toDraft)
                .one();
    }

    Mono<Draft> lock(UUID id) {
        return client.sql("select " + COLUMNS + " from draft where id = :id for update")
                .bind("id", id)
                .map(this::toDraft)
                .one();
    }

    Mono<Draft> insert(UUID personId, CaseKind kind, DraftContent content, Instant now, LocalDate expiresOn) {
        return client.sql("""
                insert into draft (person_id, kind, content, version, saved_at, expires_on)
                values (:person, :kind, cast(:content as jsonb), 1, :now, :expires) returning
                """ + COLUMNS)
                .bind("person", personId)
                .bind("kind", kind.name())
                .bind("content", sealed(content, personId))
                .bind("now", now)
                .bind("expires", expiresOn)
                .map(this::toDraft)
                .one();
    }

    Mono<Draft> update(UUID id, UUID personId, CaseKind kind, DraftContent content, Instant now, LocalDate expiresOn) {
        return client.sql("""
                update draft set kind = :kind, content = cast(:content as jsonb), version = version + 1, saved_at = :now,
                       expires_on = :expires
                where id = :id returning
                """ + COLUMNS)
                .bind("id", id)
                .bind("kind", kind.name())
                .bind("content", sealed(content, personId))
                .bind("now", now)
                .bind("expires", expiresOn)
                .map(this::toDraft)
                .one();
    }

    /** How many drafts were removed: one, or none when there was none. */
    Mono<Long> delete(UUID id) {
        return client.sql("delete from draft where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> count(UUID personId) {
        return client.sql("select count(*) as drafts from draft where person_id = :person")
                .bind("person", personId)
                .map(row -> required(row, "drafts", Long.class))
                .one();
    }

    /** A number that stands in a draft is read back by its owner only. */
    private String sealed(DraftContent content, UUID personId) {
        return json.writeValueAsString(content.withNumber(number -> seals.seal(number, personId)));
    }

    private Draft toDraft(Readable row) {
        var personId = required(row, "person_id", UUID.class);
        var content = json.readValue(required(row, "content_text", String.class), DraftContent.class);
        return new Draft(
                required(row, "id", UUID.class),
                CaseKind.valueOf(required(row, "kind", String.class)),
                content.withNumber(number -> seals.open(number, personId)),
                required(row, "version", Integer.class),
                required(row, "saved_at", Instant.class),
                required(row, "expires_on", LocalDate.class));
    }
}
