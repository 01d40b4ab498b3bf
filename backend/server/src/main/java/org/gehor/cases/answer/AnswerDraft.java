package org.gehor.cases.answer;

import java.time.Instant;
import java.util.List;
import org.gehor.cases.CaseQuestion;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the making. Schema type {@code AnswerDraft}.
 *
 * @param parts one for each question, in their order
 * @param forSubmitter for one who filed and may know nothing of the patient
 * @param version rises with each save; 0 before the first
 */
public record AnswerDraft(
        String opening,
        List<Part> parts,
        @Nullable String changes,
        @Nullable String forSubmitter,
        int version,
        Instant savedAt) {

    public AnswerDraft {
        parts = List.copyOf(parts);
    }

    /** Without the text for one who filed: they read the answer itself. */
    AnswerDraft forAll() {
        return new AnswerDraft(opening, parts, changes, null, version, savedAt);
    }

    /** Answer to one question so far. */
    record Part(CaseQuestion question, String text, boolean answered) {

        boolean complete() {
            return answered && !text.isBlank();
        }
    }

    @Override
    public String toString() {
        return "AnswerDraft[" + version + "]";
    }
}
