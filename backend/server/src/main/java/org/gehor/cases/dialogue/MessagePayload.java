package org.gehor.cases.dialogue;

import java.util.List;
import org.gehor.cases.CareCase;
import org.gehor.platform.graphql.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What sending a message gives back. Public, since the engine reads the field {@code case} by its getter.
 *
 * @param subject the case after it; null when refused
 * @param message what was sent; null when refused
 * @param problems why it was refused
 */
public record MessagePayload(
        @Nullable CareCase subject, @Nullable Message message, List<Problem> problems) {

    public static MessagePayload of(Dialogue.Sent sent) {
        return new MessagePayload(sent.subject(), sent.message(), List.of());
    }

    public static MessagePayload refused(List<Problem> problems) {
        return new MessagePayload(null, null, problems);
    }

    /** For the schema's field {@code case}. */
    public @Nullable CareCase getCase() {
        return subject;
    }
}
