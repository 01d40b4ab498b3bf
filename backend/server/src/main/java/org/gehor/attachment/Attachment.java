package org.gehor.attachment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as its owner and, once sent, those who read the case know it. Schema type {@code Attachment}.
 *
 * @param ownerId who uploads it
 * @param caseId the case it belongs to or is meant for; null while it belongs to a draft
 * @param messageId the letter it came with; null when it came with the case itself, or before it is sent
 * @param name cleaned, and with an ending that tells the truth once all has come
 * @param declared bytes that the client said it would send
 * @param received bytes that have come
 * @param stored name in the store; null while bytes are missing
 * @param storedSize bytes that are kept, after place and device were taken out
 * @param mediaType by content
 * @param attached it is part of a case
 */
public record Attachment(
        UUID attachmentId,
        UUID ownerId,
        @Nullable UUID caseId,
        @Nullable UUID messageId,
        String name,
        long declared,
        long received,
        @Nullable UUID stored,
        @Nullable Long storedSize,
        @Nullable String mediaType,
        AttachmentState state,
        boolean attached) {

    /** In bytes. */
    long size() {
        return storedSize == null ? declared : storedSize;
    }

    /** True when this actor may fetch its bytes: everyone who sees it when no harm is known, its owner also before the scan. */
    boolean fetchableBy(@Nullable UUID actorId) {
        return switch (state) {
            case UPLOADING, INFECTED -> false;
            case WAITING -> Objects.equals(ownerId, actorId);
            case CLEAN, NOT_SCANNED -> true;
        };
    }

    @Override
    public String toString() {
        return "Attachment[" + attachmentId + "]";
    }
}
