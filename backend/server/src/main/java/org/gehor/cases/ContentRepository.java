package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the citizen sent: content and questions. */
@Repository
public class ContentRepository {

    private final DatabaseClient client;

    ContentRepository(DatabaseClient client) {
        this.client = client;
    }

    public Mono<CaseContent> find(UUID caseId) {
        return client.sql("""
                select case when app_shows_name(t.case_id, c.submitter_id) then t.submitter_name else '' end as submitter_name,
                       case when app_shows_name(t.case_id, c.patient_id) then coalesce(k.patient_name, t.patient_name) else '' end as patient_name,
                       app_is_protected(c.submitter_id) or app_is_protected(c.patient_id) as identity_protected, relation,
                       coalesce(k.patient_born_on, t.patient_born_on) as patient_born_on, occurred_precision, occurred_from, occurred_until,
                       occurred_about, unit_words, what_happened, consequences, better, wishes, other_wish, named_staff, follow,
                       answer_channel, language
                from case_content t join care_case c on c.id = t.case_id
                left join lateral (
                    select patient_name, patient_born_on from patient_correction k where k.case_id = c.id order by k.id desc limit 1
                ) k on true
                where t.case_id = :case
                """)
                .bind("case", caseId)
                .map(ContentRepository::toContent)
                .one();
    }

    public Mono<List<CaseQuestion>> questions(UUID caseId) {
        return client.sql("select id, position, text from case_question where case_id = :case order by position")
                .bind("case", caseId)
                .map(row -> new CaseQuestion(
                        required(row, "id", UUID.class),
                        required(row, "position", Integer.class),
                        required(row, "text", String.class)))
                .all()
                .collectList();
    }

    Mono<Void> insert(UUID caseId, CaseContent content, List<String> questions) {
        return insertContent(caseId, content)
                .then(questions.isEmpty() ? Mono.empty() : insertQuestions(caseId, questions));
    }

    private Mono<Void> insertContent(UUID caseId, CaseContent content) {
        return client.sql("""
                insert into case_content (case_id, submitter_name, patient_name, patient_born_on, relation, occurred_precision,
                    occurred_from, occurred_until, occurred_about, unit_words, what_happened, consequences, better, wishes, other_wish,
                    named_staff, follow, answer_channel, language)
                values (:caseId, :submitterName, :patientName, :patientBornOn, :relation, :precision, :from, :until, :about,
                        :unitWords, :whatHappened, :consequences, :better, :wishes, :otherWish, :namedStaff, :follow, :answerChannel,
                        :language)
                """).bindProperties(ContentRow.of(caseId, content)).then();
    }

    private Mono<Void> insertQuestions(UUID caseId, List<String> questions) {
        return client.sql("""
                insert into case_question (case_id, position, text)
                select :case, q.position, q.text from unnest(:positions, :texts) as q (position, text)
                """)
                .bind("case", caseId)
                .bind(
                        "positions",
                        IntStream.rangeClosed(1, questions.size()).boxed().toArray(Integer[]::new))
                .bind("texts", questions.toArray(String[]::new))
                .then();
    }

    private static CaseContent toContent(Readable row) {
        var channel = row.get("answer_channel", String.class);
        return new CaseContent(
                row.get("submitter_name", String.class),
                row.get("patient_name", String.class),
                row.get("patient_born_on", LocalDate.class),
                PatientRelation.valueOf(required(row, "relation", String.class)),
                required(row, "identity_protected", Boolean.class),
                toOccurred(row),
                row.get("unit_words", String.class),
                required(row, "what_happened", String.class),
                row.get("consequences", String.class),
                row.get("better", String.class),
                Arrays.stream(required(row, "wishes", String[].class))
                        .map(Wish::valueOf)
                        .toList(),
                row.get("other_wish", String.class),
                List.of(required(row, "named_staff", String[].class)),
                required(row, "follow", Boolean.class),
                channel == null ? null : AnswerChannel.valueOf(channel),
                required(row, "language", String.class));
    }

    private static @Nullable Occurred toOccurred(Readable row) {
        var precision = row.get("occurred_precision", String.class);
        return precision == null
                ? null
                : new Occurred(
                        Occurred.Precision.valueOf(precision),
                        row.get("occurred_from", LocalDate.class),
                        row.get("occurred_until", LocalDate.class),
                        row.get("occurred_about", String.class));
    }

    private record ContentRow(
            UUID caseId,
            @Nullable String submitterName,
            @Nullable String patientName,
            @Nullable LocalDate patientBornOn,
            String relation,
            @Nullable String precision,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String about,
            @Nullable String unitWords,
            String whatHappened,
            @Nullable String consequences,
            @Nullable String better,
            String[] wishes,
            @Nullable String otherWish,
            String[] namedStaff,
            boolean follow,
            @Nullable String answerChannel,
            String language) {

        static ContentRow of(UUID caseId, CaseContent content) {
            var occurred = content.occurred();
            var channel = content.answerChannel();
            return new ContentRow(
                    caseId,
                    content.submitterName(),
                    content.patientName(),
                    content.patientBornOn(),
                    content.relation().name(),
                    occurred == null ? null : occurred.precision().name(),
                    occurred == null ? null : occurred.from(),
                    occurred == null ? null : occurred.until(),
                    occurred == null ? null : occurred.about(),
                    content.unitWords(),
                    content.whatHappened(),
                    content.consequences(),
                    content.better(),
                    content.wishes().stream().map(Wish::name).toArray(String[]::new),
                    content.otherWish(),
                    content.namedStaff().toArray(String[]::new),
                    content.follow(),
                    channel == null ? null : channel.name(),
                    content.language());
        }
    }
}
