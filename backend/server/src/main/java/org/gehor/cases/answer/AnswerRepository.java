package org.gehor.cases.answer;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseQuestion;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Published answers: added and read, never changed. */
@Repository
public class AnswerRepository {

    private final DatabaseClient client;

    AnswerRepository(DatabaseClient client) {
        this.client = client;
    }

    /** The newest version. */
    public Mono<Answer> find(UUID caseId) {
        return versions(caseId, 0, 1).next();
    }

    /** Versions before the newest, newest first. */
    public Mono<List<Answer>> earlier(UUID caseId) {
        return versions(caseId, 1, 20).collectList();
    }

    /** One version. */
    public Mono<Answer> find(UUID caseId, int version) {
        return versions(caseId, 0, 100)
                .filter(answer -> answer.version() == version)
                .next();
    }

    private Flux<Answer> versions(UUID caseId, int skipped, int most) {
        return client.sql("""
                select a.id, a.version, a.opening, a.changes, a.signed_name, a.signed_title, a.organisation_id,
                       a.published_at, c.country
                from answer a join care_case c on c.id = a.case_id
                where a.case_id = :case order by a.version desc limit :most offset :skipped
                """)
                .bind("case", caseId)
                .bind("most", most)
                .bind("skipped", skipped)
                .map(AnswerRepository::toAnswer)
                .all()
                .concatMap(answer -> parts(answer.answerId()).map(parts -> withParts(answer, parts)));
    }

    private Mono<List<Answer.Part>> parts(UUID answerId) {
        return client.sql("""
                select q.id, q.position, q.text as question, p.text
                from answer_part p join case_question q on q.id = p.question_id
                where p.answer_id = :answer order by q.position
                """)
                .bind("answer", answerId)
                .map(row -> new Answer.Part(
                        new CaseQuestion(
                                required(row, "id", UUID.class),
                                required(row, "position", Integer.class),
                                required(row, "question", String.class)),
                        required(row, "text", String.class)))
                .all()
                .collectList();
    }

    /** The case that this key published an answer to; empty when it has not been used. */
    Mono<UUID> findCaseByKey(UUID signedBy, String key) {
        return client.sql("select case_id from answer where signed_by = :by and idempotency_key = :key")
                .bind("by", signedBy)
                .bind("key", key)
                .map(row -> required(row, "case_id", UUID.class))
                .one();
    }

    Mono<UUID> insert(CareCase subject, AnswerDraft draft, Actor.Staff signer, String key, Instant now) {
        return client.sql("""
                insert into answer (case_id, version, opening, changes, signed_by, signed_name, signed_title,
                                    organisation_id, published_at, idempotency_key)
                values (:case, (select coalesce(max(version), 0) + 1 from answer where case_id = :case), :opening, nullif(:changes, ''), :by, :name, :title, :organisation, :now, :key)
                returning id
                """)
                .bind("case", subject.caseId())
                .bind("opening", draft.opening().strip())
                .bind("changes", draft.changes() == null ? "" : draft.changes().strip())
                .bind("by", signer.id())
                .bind("name", signer.name())
                .bind("title", signer.title() == null ? Parameters.in(String.class) : Parameters.in(signer.title()))
                .bind("organisation", subject.organisationId())
                .bind("now", now)
                .bind("key", key)
                .map(row -> required(row, "id", UUID.class))
                .one()
                .flatMap(id -> insertParts(id, draft.parts())
                        .then(Mono.defer(() -> insertForSubmitter(id, draft.forSubmitter())))
                        .thenReturn(id));
    }

    private Mono<Void> insertForSubmitter(UUID answerId, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Mono.empty();
        }
        return client.sql("""
                insert into answer_for_submitter (answer_id, case_id, version, text, signed_name, signed_title, published_at)
                select id, case_id, version, :text, signed_name, signed_title, published_at from answer where id = :answer
                """)
                .bind("text", text.strip())
                .bind("answer", answerId)
                .then();
    }

    /** The newest that was written for one who filed. */
    public Mono<SubmitterAnswer> forSubmitter(UUID caseId) {
        return client.sql("""
                select version, text, signed_name, signed_title, published_at from answer_for_submitter
                where case_id = :case order by version desc limit 1
                """)
                .bind("case", caseId)
                .map(row -> new SubmitterAnswer(
                        required(row, "version", Integer.class),
                        required(row, "text", String.class),
                        required(row, "signed_name", String.class),
                        row.get("signed_title", String.class),
                        required(row, "published_at", Instant.class)))
                .one();
    }

    private Mono<Void> insertParts(UUID answerId, List<AnswerDraft.Part> parts) {
        if (parts.isEmpty()) {
            return Mono.empty();
        }
        return client.sql("""
                insert into answer_part (answer_id, question_id, text)
                select :answer, p.question, p.text from unnest(:questions, :texts) as p (question, text)
                """)
                .bind("answer", answerId)
                .bind(
                        "questions",
                        parts.stream().map(part -> part.question().questionId()).toArray(UUID[]::new))
                .bind("texts", parts.stream().map(part -> part.text().strip()).toArray(String[]::new))
                .then();
    }

    private static Answer toAnswer(Readable row) {
        return new Answer(
                required(row, "id", UUID.class),
                required(row, "version", Integer.class),
                required(row, "opening", String.class),
                List.of(),
                row.get("changes", String.class),
                required(row, "signed_name", String.class),
                row.get("signed_title", String.class),
                required(row, "organisation_id", UUID.class),
                required(row, "country", String.class),
                required(row, "published_at", Instant.class));
    }

    private static Answer withParts(Answer answer, List<Answer.Part> parts) {
        return new Answer(
                answer.answerId(),
                answer.version(),
                answer.opening(),
                parts,
                answer.changes(),
                answer.signedName(),
                answer.signedTitle(),
                answer.organisationId(),
                answer.country(),
                answer.publishedAt());
    }
}
