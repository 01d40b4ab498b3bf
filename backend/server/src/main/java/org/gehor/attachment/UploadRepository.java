package org.gehor.attachment;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gehor.attachment.content.FileContent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Files on their way, seen by their owner only. */
@Repository
class UploadRepository {

    private static final String WHERE_COME =
            " where id = :id and received = :from and stored is null and removed_at is null ";

    /** An upload as it stands. */
    record Upload(UUID id, String name, long size, long received, List<UUID> parts, boolean done) {
        Upload {
            parts = List.copyOf(parts);
        }
    }

    private final DatabaseClient client;

    UploadRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Empty when the draft is not the citizen's. */
    Mono<UUID> beginForDraft(UUID owner, UUID draft, String name, long size) {
        return client.sql("""
                insert into attachment (owner_id, draft_id, name, size)
                select :owner, d.id, :name, :size from draft d where d.id = :draft
                returning id
                """)
                .bind("owner", owner)
                .bind("draft", draft)
                .bind("name", name)
                .bind("size", size)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    /** Empty when the case takes no letter of the citizen. */
    Mono<UUID> beginForLetter(UUID owner, UUID caseId, String name, long size) {
        return client.sql("""
                insert into attachment (owner_id, case_id, name, size)
                select :owner, c.id, :name, :size from care_case c where c.id = :case and c.done_at is null
                returning id
                """)
                .bind("owner", owner)
                .bind("case", caseId)
                .bind("name", name)
                .bind("size", size)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    /** Empty when the staff member does not handle the case. */
    Mono<UUID> beginForQuestion(UUID owner, UUID caseId, String name, long size) {
        return client.sql("""
                insert into attachment (owner_id, case_id, name, size)
                select :owner, c.id, :name, :size from care_case c where c.id = :case and app_handles_case(c.id)
                returning id
                """)
                .bind("owner", owner)
                .bind("case", caseId)
                .bind("name", name)
                .bind("size", size)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    Mono<Upload> find(UUID id, UUID owner) {
        return client.sql("""
                select id, name, size, received, parts, stored is not null as done from attachment
                where id = :id and owner_id = :owner and removed_at is null
                """)
                .bind("id", id)
                .bind("owner", owner)
                .map(UploadRepository::toUpload)
                .one();
    }

    /** True when these bytes are the next ones; false when others have come in their place. */
    Mono<Boolean> addPart(UUID id, long from, UUID part, long to) {
        return client.sql(
                        "update attachment set received = :to, parts = parts || :part, touched_at = now()" + WHERE_COME)
                .bind("id", id)
                .bind("from", from)
                .bind("to", to)
                .bind("part", part)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The last bytes have come and the whole is checked and stored. */
    Mono<Boolean> finish(UUID id, long from, UUID stored, String name, FileContent content, boolean scanWanted) {
        return client.sql("""
                update attachment set received = size, stored = :stored, name = :name, stored_size = :storedSize,
                       sha256 = :sha256, media_type = :mediaType, scan_wanted = :scanWanted, touched_at = now()
                """ + WHERE_COME)
                .bind("id", id)
                .bind("from", from)
                .bind("stored", stored)
                .bind("name", name)
                .bind("storedSize", content.size())
                .bind("sha256", ByteBuffer.wrap(content.sha256()))
                .bind("mediaType", content.type().mediaType())
                .bind("scanWanted", scanWanted)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Takes away what is not sent yet; true when there was something. */
    Mono<Boolean> remove(UUID id, UUID owner) {
        return client.sql("""
                update attachment set removed_at = now()
                where id = :id and owner_id = :owner and attached_at is null and removed_at is null
                """)
                .bind("id", id)
                .bind("owner", owner)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Upload toUpload(Readable row) {
        return new Upload(
                required(row, "id", UUID.class),
                required(row, "name", String.class),
                required(row, "size", Long.class),
                required(row, "received", Long.class),
                Arrays.asList(required(row, "parts", UUID[].class)),
                required(row, "done", Boolean.class));
    }
}
