package org.gehor.cases.after;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.cases.CaseQuestion;
import org.gehor.cases.after.AnswerRating.Answered;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What parties say of answers: one row a person and version of an answer, seen by that person and by those who read the case. */
@Repository
public class RatingRepository {

    private final DatabaseClient client;

    RatingRepository(DatabaseClient client) {
        this.client = client;
    }

    private record Key(UUID answerId, UUID personId) {

        static Key of(Readable row) {
            return new Key(required(row, "answer_id", UUID.class), required(row, "person_id", UUID.class));
        }
    }

    private record KeyedPart(Key key, AnswerRating.Part part) {}

    Mono<Instant> firstAt(UUID answerId, UUID personId) {
        return client.sql("select first_at from rating where answer_id = :answer and person_id = :person")
                .bind("answer", answerId)
                .bind("person", personId)
                .map(row -> required(row, "first_at", Instant.class))
                .one();
    }

    /** Of these answers those that the actor may see, first said first. */
    public Mono<List<AnswerRating>> ofAnswers(Collection<UUID> answers) {
        return parts(answers)
                .flatMap(parts -> client.sql("""
                        select answer_id, person_id, answered, comment, first_at, rated_at from rating
                        where answer_id = any (:answers) order by first_at
                        """)
                        .bind("answers", answers.toArray(UUID[]::new))
                        .map(row -> toRating(row, parts))
                        .all()
                        .collectList());
    }

    private Mono<Map<Key, List<AnswerRating.Part>>> parts(Collection<UUID> answers) {
        return client.sql("""
                select p.answer_id, p.person_id, p.answered, q.id, q.position, q.text
                from rating_part p join case_question q on q.id = p.question_id
                where p.answer_id = any (:answers) order by q.position
                """)
                .bind("answers", answers.toArray(UUID[]::new))
                .map(row -> new KeyedPart(
                        Key.of(row),
                        new AnswerRating.Part(
                                new CaseQuestion(
                                        required(row, "id", UUID.class),
                                        required(row, "position", Integer.class),
                                        required(row, "text", String.class)),
                                Answered.valueOf(required(row, "answered", String.class)))))
                .all()
                .collect(Collectors.groupingBy(
                        KeyedPart::key, Collectors.mapping(KeyedPart::part, Collectors.toList())));
    }

    /** Says it for the first time or anew; called with the case locked. */
    Mono<Void> save(
            UUID caseId, UUID answerId, UUID personId, Answered answered, @Nullable String comment, Instant now) {
        return client.sql("""
                insert into rating (answer_id, person_id, case_id, answered, comment, first_at, rated_at)
                values (:answer, :person, :case, :answered, nullif(:comment, ''), :now, :now)
                on conflict (answer_id, person_id) do update set answered = excluded.answered, comment = excluded.comment,
                    rated_at = excluded.rated_at
                """)
                .bind("answer", answerId)
                .bind("person", personId)
                .bind("case", caseId)
                .bind("answered", answered.name())
                .bind("comment", comment == null ? "" : comment.strip())
                .bind("now", now)
                .then();
    }

    Mono<Void> saveParts(UUID answerId, UUID personId, Map<UUID, Answered> parts) {
        var questions = parts.keySet().toArray(UUID[]::new);
        var answered = parts.values().stream().map(Answered::name).toArray(String[]::new);
        return client.sql("delete from rating_part where answer_id = :answer and person_id = :person")
                .bind("answer", answerId)
                .bind("person", personId)
                .then()
                .then(client.sql("""
                        insert into rating_part (answer_id, person_id, question_id, answered)
                        select :answer, :person, p.question, p.answered
                        from unnest(cast(:questions as uuid[]), cast(:answered as text[])) as p (question, answered)
                        """)
                        .bind("answer", answerId)
                        .bind("person", personId)
                        .bind("questions", questions)
                        .bind("answered", answered)
                        .then());
    }

    private static AnswerRating toRating(Readable row, Map<Key, List<AnswerRating.Part>> parts) {
        var key = Key.of(row);
        return new AnswerRating(
                key.answerId(),
                key.personId(),
                Answered.valueOf(required(row, "answered", String.class)),
                parts.getOrDefault(key, List.of()),
                row.get("comment", String.class),
                required(row, "first_at", Instant.class),
                required(row, "rated_at", Instant.class));
    }
}
