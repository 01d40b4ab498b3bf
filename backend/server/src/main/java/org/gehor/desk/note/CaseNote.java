package org.gehor.desk.note;

import java.time.Instant;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * A note of staff to their colleagues. Schema type {@code CaseNote}.
 *
 * @param authorName as it was then
 * @param authorTitle likewise; null when none is known
 */
record CaseNote(
        UUID noteId,
        UUID caseId,
        UUID authorId,
        String authorName,
        @Nullable String authorTitle,
        String text,
        Instant writtenAt) {

    public String id() {
        return GlobalId.of("CaseNote", noteId);
    }

    /** Without the words, which may tell of a patient. */
    @Override
    public String toString() {
        return "CaseNote[" + noteId + "]";
    }
}
