package org.gehor.cases;

import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a case gives back.
 *
 * @param subject the case after it; null when refused. The schema's field {@code case}, a reserved word here.
 * @param problems why it was refused
 */
public record CasePayload(@Nullable CareCase subject, List<Problem> problems) {

    /** The change was made. */
    public static CasePayload of(CareCase subject) {
        return new CasePayload(subject, List.of());
    }

    /** The change was refused. */
    public static CasePayload refused(List<Problem> problems) {
        return new CasePayload(null, problems);
    }

    /** For the schema's field {@code case}. */
    public @Nullable CareCase getCase() {
        return subject;
    }
}
