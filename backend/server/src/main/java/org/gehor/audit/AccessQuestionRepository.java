package org.gehor.audit;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code access_question}: asked once by a party, answered once by whoever leads there. */
@Repository
class AccessQuestionRepository {

    /**
     * A question as it stands.
     *
     * @param answeredBy null while it waits
     */
    record Standing(
            UUID questionId,
            UUID entryId,
            UUID caseId,
            String text,
            @Nullable String answer,
            @Nullable UUID answeredBy) {
        @Override
        public String toString() {
            return "Standing[" + questionId + "]";
        }
    }

    private static final String COLUMNS = "id, entry_id, case_id, text, answer, answered_by";

    private final DatabaseClient client;

    AccessQuestionRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Asks under the id under which the party's words stand; empty when it was asked before or the entry is not theirs. */
    Mono<Standing> insert(UUID entryId, String text, Instant now) {
        return client.sql("""
                insert into access_question (entry_id, case_id, organisation_id, organisation_path, person_id, text, asked_at)
                select e.id, c.id, c.organisation_id, c.organisation_path, app_writes_as(c.id), :text, :now
                from access_entry e join care_case c on c.id = e.case_id where e.id = :entry
                on conflict (entry_id, person_id) do nothing returning
                """ + COLUMNS)
                .bind("text", text)
                .bind("now", now)
                .bind("entry", entryId)
                .map(AccessQuestionRepository::toStanding)
                .one();
    }

    /** The actor's own about an entry. */
    Mono<Standing> ofEntry(UUID entryId) {
        return client.sql("select " + COLUMNS + " from access_question where entry_id = :entry")
                .bind("entry", entryId)
                .map(AccessQuestionRepository::toStanding)
                .one();
    }

    Mono<Standing> find(UUID id) {
        return client.sql("select " + COLUMNS + " from access_question where id = :id")
                .bind("id", id)
                .map(AccessQuestionRepository::toStanding)
                .one();
    }

    /** Empty when it is answered already or not the actor's to answer. */
    Mono<Standing> answer(UUID id, String answer, Actor.Staff manager, Instant now) {
        return client.sql("""
                update access_question
                set answer = :answer, answered_at = :now, answered_by = :by, answered_name = :name, answered_title = :title
                where id = :id and answered_at is null returning
                """ + COLUMNS)
                .bind("answer", answer)
                .bind("now", now)
                .bind("by", manager.id())
                .bind("name", manager.name())
                .bind("title", manager.title() == null ? Parameters.in(String.class) : Parameters.in(manager.title()))
                .bind("id", id)
                .map(AccessQuestionRepository::toStanding)
                .one();
    }

    Mono<Integer> waiting(Collection<UUID> organisations) {
        return client.sql("""
                select count(*) as waiting from access_question
                where organisation_id = any (:organisations) and answered_at is null
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .map(row -> required(row, "waiting", Long.class).intValue())
                .one();
    }

    private static Standing toStanding(Readable row) {
        return new Standing(
                required(row, "id", UUID.class),
                required(row, "entry_id", UUID.class),
                required(row, "case_id", UUID.class),
                required(row, "text", String.class),
                row.get("answer", String.class),
                row.get("answered_by", UUID.class));
    }
}
