package org.gehor.attachment;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of {@code attachment} as an {@link Attachment}. */
final class AttachmentRows {

    static final String COLUMNS = """
            id, owner_id, case_id, message_id, name, size, received, stored, stored_size, media_type, scan_wanted, verdict,
            attached_at is not null as attached
            """;

    private AttachmentRows() {}

    static Attachment toAttachment(Readable row) {
        var stored = row.get("stored", UUID.class);
        return new Attachment(
                required(row, "id", UUID.class),
                required(row, "owner_id", UUID.class),
                row.get("case_id", UUID.class),
                row.get("message_id", UUID.class),
                required(row, "name", String.class),
                required(row, "size", Long.class),
                required(row, "received", Long.class),
                stored,
                row.get("stored_size", Long.class),
                row.get("media_type", String.class),
                state(stored, required(row, "scan_wanted", Boolean.class), row.get("verdict", String.class)),
                required(row, "attached", Boolean.class));
    }

    private static AttachmentState state(@Nullable UUID stored, boolean scanWanted, @Nullable String verdict) {
        if (stored == null) {
            return AttachmentState.UPLOADING;
        }
        if (verdict != null) {
            return AttachmentState.valueOf(verdict);
        }
        return scanWanted ? AttachmentState.WAITING : AttachmentState.NOT_SCANNED;
    }
}
