package org.gehor.cases.dialogue;

import java.util.List;
import org.gehor.cases.CareCase;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What keeping a letter gives back. Public, since the engine reads the field {@code case} by its getter.
 *
 * @param subject the case; null when refused
 * @param letter as it stands, whether it was kept or not; null when there is none
 * @param problems why it was not kept
 */
public record LetterPayload(
        @Nullable CareCase subject, @Nullable LetterDraft letter, List<Problem> problems) {

    public static LetterPayload of(KeepLetter.Kept kept) {
        return new LetterPayload(
                kept.subject(),
                kept.letter(),
                kept.stale() ? List.of(Problem.at(ProblemCode.STALE_VERSION, "version")) : List.of());
    }

    public static LetterPayload refused(List<Problem> problems) {
        return new LetterPayload(null, null, problems);
    }

    /** For the schema's field {@code case}. */
    public @Nullable CareCase getCase() {
        return subject;
    }
}
