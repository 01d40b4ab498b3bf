package org.gehor.cases.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Thanks from the unit that come with the end of a case. Schema type {@code Thanks}.
 *
 * @param text 1 to 2,000 characters
 * @param signedBy name of whoever closed the case, as at that time
 * @param signedByTitle their title
 */
public record Thanks(
        UUID thanksId,
        String text,
        String signedBy,
        @Nullable String signedByTitle,
        Instant sentAt) {

    @Override
    public String toString() {
        return "Thanks[" + thanksId + "]";
    }
}
