package org.gehor.cases.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter in the dialogue. Schema type {@code Message}.
 *
 * @param messageId its id, in the order of sending
 * @param authorId person or staff member; the case's own id when the unit does not see the person
 * @param authorName as the viewer may see it; empty when it is protected
 * @param text 1 to 8,000 characters
 * @param awaitsReply the handler waits for a reply to it
 * @param replyBy by when the handler wishes it
 * @param forSubmitter meant for the one who filed, who may know nothing of the patient
 * @param expectedOn by when the unit expects to answer; only of an interim answer
 */
public record Message(
        UUID messageId,
        UUID caseId,
        Author author,
        UUID authorId,
        String authorName,
        String text,
        Instant sentAt,
        boolean awaitsReply,
        @Nullable LocalDate replyBy,
        boolean forSubmitter,
        Kind kind,
        @Nullable LocalDate expectedOn) {

    public enum Kind {
        LETTER,
        INTERIM
    }

    public enum Author {
        CITIZEN,
        STAFF
    }

    /** True when the unit does not see who wrote it. */
    public boolean nameless() {
        return authorId.equals(caseId);
    }

    @Override
    public String toString() {
        return "Message[" + messageId + "]";
    }
}
