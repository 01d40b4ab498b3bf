package org.gehor.cases.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A published answer; a correction is a new version. Schema type {@code Answer}.
 *
 * @param opening the letter, at most 16,000 characters
 * @param parts one for each question
 * @param changes what the provider changes, at most 8,000 characters
 * @param signedName who signed, as at that time
 */
public record Answer(
        UUID answerId,
        int version,
        String opening,
        List<Part> parts,
        @Nullable String changes,
        String signedName,
        @Nullable String signedTitle,
        UUID organisationId,
        String country,
        Instant publishedAt) {

    public Answer {
        parts = List.copyOf(parts);
    }

    /** Answer to one question. */
    public record Part(CaseQuestion question, String text) {}

    @Override
    public String toString() {
        return "Answer[" + answerId + "]";
    }
}
