package org.gehor.cases.answer;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseQuestion;
import org.gehor.cases.ContentRepository;
import org.gehor.cases.answer.SaveAnswer.PartToSave;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Drafts of answers; called with the case locked, so versions need no lock of their own. */
@Repository
public class AnswerDraftRepository {

    private final DatabaseClient client;
    private final ContentRepository contents;

    AnswerDraftRepository(DatabaseClient client, ContentRepository contents) {
        this.client = client;
        this.contents = contents;
    }

    public Mono<AnswerDraft> find(UUID caseId) {
        return client.sql(
                        "select opening, changes, for_submitter, version, saved_at from answer_draft where case_id = :case")
                .bind("case", caseId)
                .map(row -> new AnswerDraft(
                        required(row, "opening", String.class),
                        List.of(),
                        row.get("changes", String.class),
                        row.get("for_submitter", String.class),
                        required(row, "version", Integer.class),
                        required(row, "saved_at", Instant.class)))
                .one()
                .flatMap(draft -> parts(caseId)
                        .map(parts -> new AnswerDraft(
                                draft.opening(),
                                parts,
                                draft.changes(),
                                draft.forSubmitter(),
                                draft.version(),
                                draft.savedAt())));
    }

    /** Questions without a part yet come with an empty one, so that none is forgotten. */
    private Mono<List<AnswerDraft.Part>> parts(UUID caseId) {
        return client.sql("""
                select q.id, q.position, q.text as question, coalesce(p.text, '') as text,
                       coalesce(p.answered, false) as answered
                from case_question q
                left join answer_draft_part p on p.case_id = q.case_id and p.question_id = q.id
                where q.case_id = :case order by q.position
                """)
                .bind("case", caseId)
                .map(row -> new AnswerDraft.Part(
                        new CaseQuestion(
                                required(row, "id", UUID.class),
                                required(row, "position", Integer.class),
                                required(row, "question", String.class)),
                        required(row, "text", String.class),
                        required(row, "answered", Boolean.class)))
                .all()
                .collectList();
    }

    Mono<Integer> version(UUID caseId) {
        return client.sql("select version from answer_draft where case_id = :case")
                .bind("case", caseId)
                .map(row -> required(row, "version", Integer.class))
                .one()
                .defaultIfEmpty(0);
    }

    /** One version more than the one that was seen. */
    Mono<Void> save(SaveAnswer.Command command, UUID savedBy, Instant now) {
        return client.sql("""
                insert into answer_draft (case_id, opening, changes, for_submitter, version, saved_at, saved_by)
                values (:case, :opening, :changes, :forSubmitter, :version, :now, :by)
                on conflict (case_id) do update set opening = excluded.opening, changes = excluded.changes,
                    for_submitter = excluded.for_submitter, version = excluded.version, saved_at = excluded.saved_at,
                    saved_by = excluded.saved_by
                """)
                .bind("case", command.caseId())
                .bind("opening", command.opening())
                .bind("changes", orNull(command.changes()))
                .bind("forSubmitter", orNull(command.forSubmitter()))
                .bind("version", command.version() + 1)
                .bind("now", now)
                .bind("by", savedBy)
                .then();
    }

    private static Parameter orNull(@Nullable String text) {
        return text == null ? Parameters.in(String.class) : Parameters.in(text);
    }

    Mono<Void> saveParts(UUID caseId, List<PartToSave> parts) {
        return client.sql("""
                insert into answer_draft_part (case_id, question_id, text, answered)
                select :case, p.question, p.text, p.answered from unnest(:questions, :texts, :answered) as p (question, text, answered)
                on conflict (case_id, question_id) do update set text = excluded.text, answered = excluded.answered
                """)
                .bind("case", caseId)
                .bind("questions", parts.stream().map(PartToSave::questionId).toArray(UUID[]::new))
                .bind("texts", parts.stream().map(PartToSave::text).toArray(String[]::new))
                .bind("answered", parts.stream().map(PartToSave::answered).toArray(Boolean[]::new))
                .then();
    }

    /** A new round: the words stay, and each question is looked at anew before it is ticked. */
    public Mono<Void> untick(UUID caseId, UUID by, Instant now) {
        return client.sql("""
                with parts as (update answer_draft_part set answered = false where case_id = :case)
                update answer_draft set version = version + 1, saved_at = :now, saved_by = :by where case_id = :case
                """)
                .bind("case", caseId)
                .bind("now", now)
                .bind("by", by)
                .then();
    }

    Mono<List<CaseQuestion>> questions(UUID caseId) {
        return contents.questions(caseId);
    }
}
