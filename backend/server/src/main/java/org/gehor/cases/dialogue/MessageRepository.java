package org.gehor.cases.dialogue;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Letters of the dialogue, each written once for a client's key. */
@Repository
public class MessageRepository {

    private static final String COLUMNS = """
            id, case_id, author, author_id, text, sent_at, awaits_reply, reply_by, for_submitter, kind, expected_on,
            case when author = 'STAFF' or app_shows_name(case_id, author_id) then author_name else '' end as shown_name
            """;
    private static final String SELECT = "select " + COLUMNS + " from message ";
    private static final UUID FIRST = new UUID(0, 0);

    private final DatabaseClient client;

    MessageRepository(DatabaseClient client) {
        this.client = client;
    }

    public Mono<List<Message>> ofCase(UUID caseId, @Nullable UUID after, int limit) {
        return client.sql(SELECT + "where case_id = :case and id > :after order by id limit :limit")
                .bind("case", caseId)
                .bind("after", after == null ? FIRST : after)
                .bind("limit", limit)
                .map(MessageRepository::toMessage)
                .all()
                .collectList();
    }

    /** The citizen's last letter; empty when there is none. */
    Mono<UUID> newestOfCitizen(UUID caseId) {
        return client.sql(
                        "select id from message where case_id = :case and author = 'CITIZEN' order by id desc limit 1")
                .bind("case", caseId)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    /** Within 24 hours. Ids begin with their time, by the database's clock. */
    Mono<Long> writtenToday(UUID caseId, UUID authorId) {
        return client.sql("""
                select count(*) as written from message
                where case_id = :case and author_id = :author and id > (select uuidv7(interval '-24 hours'))
                """)
                .bind("case", caseId)
                .bind("author", authorId)
                .map(row -> required(row, "written", Long.class))
                .one();
    }

    Mono<Message> findByKey(UUID authorId, String key) {
        return client.sql(SELECT + "where author_id = :author and idempotency_key = :key")
                .bind("author", authorId)
                .bind("key", key)
                .map(MessageRepository::toMessage)
                .one();
    }

    /** What staff write awaits a reply. */
    Mono<Message> insert(
            UUID caseId,
            Message.Author author,
            UUID authorId,
            String name,
            String text,
            String key,
            @Nullable LocalDate replyBy,
            boolean forSubmitter,
            Instant now) {
        return client.sql("""
                insert into message (case_id, author, author_id, author_name, text, sent_at, awaits_reply, reply_by, for_submitter,
                                     idempotency_key)
                values (:case, :author, :authorId, :name, :text, :now, :awaitsReply, :replyBy, :forSubmitter, :key)
                returning
                """ + COLUMNS)
                .bind("case", caseId)
                .bind("author", author.name())
                .bind("authorId", authorId)
                .bind("name", name)
                .bind("text", text)
                .bind("now", now)
                .bind("awaitsReply", author == Message.Author.STAFF)
                .bind("replyBy", replyBy == null ? Parameters.in(LocalDate.class) : Parameters.in(replyBy))
                .bind("forSubmitter", forSubmitter)
                .bind("key", key)
                .map(MessageRepository::toMessage)
                .one();
    }

    /** True when a question is open that is not put to the citizen: what they write is no reply to it. */
    Mono<Boolean> waitsUnseen(UUID caseId) {
        return client.sql("select app_waits_unseen(:case) as unseen")
                .bind("case", caseId)
                .map(row -> required(row, "unseen", Boolean.class))
                .one();
    }

    /** An interim answer, which awaits none. */
    Mono<Message> insertInterim(
            UUID caseId,
            UUID authorId,
            String name,
            String text,
            String key,
            LocalDate expectedOn,
            boolean forSubmitter,
            Instant now) {
        return client.sql("""
                insert into message (case_id, author, author_id, author_name, text, sent_at, for_submitter, kind, expected_on,
                                     idempotency_key)
                values (:case, 'STAFF', :authorId, :name, :text, :now, :forSubmitter, 'INTERIM', :expectedOn, :key)
                returning
                """ + COLUMNS)
                .bind("case", caseId)
                .bind("authorId", authorId)
                .bind("name", name)
                .bind("text", text)
                .bind("now", now)
                .bind("forSubmitter", forSubmitter)
                .bind("expectedOn", expectedOn)
                .bind("key", key)
                .map(MessageRepository::toMessage)
                .one();
    }

    /** The citizen has replied: nothing that was put to them is waited for any more. */
    Mono<Void> clearAwaited(UUID caseId) {
        return client.sql("update message set awaits_reply = false where case_id = :case and awaits_reply")
                .bind("case", caseId)
                .then();
    }

    private static Message toMessage(Readable row) {
        return new Message(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                Message.Author.valueOf(required(row, "author", String.class)),
                required(row, "author_id", UUID.class),
                required(row, "shown_name", String.class),
                required(row, "text", String.class),
                required(row, "sent_at", Instant.class),
                required(row, "awaits_reply", Boolean.class),
                row.get("reply_by", LocalDate.class),
                required(row, "for_submitter", Boolean.class),
                Message.Kind.valueOf(required(row, "kind", String.class)),
                row.get("expected_on", LocalDate.class));
    }
}
