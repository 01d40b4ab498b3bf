package org.gehor.attachment;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Files as part of drafts, cases and letters. What its owner has taken away is in no answer. */
@Repository
class AttachmentRepository {

    private static final String SELECT = "select " + AttachmentRows.COLUMNS + " from attachment ";

    private static final String LOAD = """
            select count(*) as files, coalesce(sum(size), 0)::bigint as bytes from attachment where removed_at is null and
            """;

    /** How much a draft or case has. */
    record Load(long count, long bytes) {}

    private final DatabaseClient client;

    AttachmentRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Attachment> find(UUID id) {
        return client.sql(SELECT + "where id = :id and removed_at is null")
                .bind("id", id)
                .map(AttachmentRows::toAttachment)
                .one();
    }

    /** Sent with the case itself. */
    Mono<List<Attachment>> ofCase(UUID caseId) {
        return client.sql(
                        SELECT + "where case_id = :case and attached_at is not null and message_id is null order by id")
                .bind("case", caseId)
                .map(AttachmentRows::toAttachment)
                .all()
                .collectList();
    }

    /** Sent with any of these letters. */
    Mono<List<Attachment>> ofMessages(Collection<UUID> messageIds) {
        return client.sql(SELECT + "where message_id = any (:messages) and attached_at is not null order by id")
                .bind("messages", messageIds.toArray(UUID[]::new))
                .map(AttachmentRows::toAttachment)
                .all()
                .collectList();
    }

    Mono<List<Attachment>> ofDrafts(Collection<UUID> draftIds) {
        return client.sql(SELECT + "where draft_id = any (:drafts) and removed_at is null order by id")
                .bind("drafts", draftIds.toArray(UUID[]::new))
                .map(AttachmentRows::toAttachment)
                .all()
                .collectList();
    }

    /** The owner's files for the next letter in a case. */
    Mono<List<Attachment>> unsent(UUID caseId, UUID ownerId) {
        return client.sql(SELECT + """
                where case_id = :case and owner_id = :owner and attached_at is null and removed_at is null order by id
                """)
                .bind("case", caseId)
                .bind("owner", ownerId)
                .map(AttachmentRows::toAttachment)
                .all()
                .collectList();
    }

    /** Those of the ids that the owner has and has not sent yet, held until the transaction ends. */
    Mono<List<Attachment>> lockUnsent(Collection<UUID> ids, UUID ownerId) {
        return client.sql(SELECT + """
                where id = any (:ids) and owner_id = :owner and attached_at is null and removed_at is null for update
                """)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("owner", ownerId)
                .map(AttachmentRows::toAttachment)
                .all()
                .collectList();
    }

    /** Makes them part of the case. */
    Mono<Long> attach(Collection<UUID> ids, UUID caseId, @Nullable UUID messageId) {
        var statement = client.sql("""
                update attachment set owner_id = app_writes_as(:case), case_id = :case, draft_id = null, message_id = :message, attached_at = now()
                where id = any (:ids)
                """).bind("ids", ids.toArray(UUID[]::new)).bind("case", caseId);
        return (messageId == null ? statement.bindNull("message", UUID.class) : statement.bind("message", messageId))
                .fetch()
                .rowsUpdated();
    }

    /** One after the other counts and adds, on whatever nodes. */
    Mono<Void> lockLoad(UUID draftOrCase) {
        return client.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", "attachments of " + draftOrCase)
                .then();
    }

    Mono<Load> loadOfDraft(UUID draftId) {
        return client.sql(LOAD + "draft_id = :draft")
                .bind("draft", draftId)
                .map(AttachmentRepository::toLoad)
                .one();
    }

    Mono<Load> loadOfCase(UUID caseId) {
        return client.sql(LOAD + "case_id = :case")
                .bind("case", caseId)
                .map(AttachmentRepository::toLoad)
                .one();
    }

    private static Load toLoad(Readable row) {
        return new Load(required(row, "files", Long.class), required(row, "bytes", Long.class));
    }
}
