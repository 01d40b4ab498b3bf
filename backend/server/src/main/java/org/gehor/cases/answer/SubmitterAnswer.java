package org.gehor.cases.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the unit answers to one who filed and may know nothing of the patient. Schema type {@code SubmitterAnswer}.
 *
 * @param version of the answer that it was published with
 * @param text at most 8,000 characters
 */
public record SubmitterAnswer(
        int version, String text, String signedBy, @Nullable String signedByTitle, Instant publishedAt) {

    @Override
    public String toString() {
        return "SubmitterAnswer[" + version + "]";
    }
}
