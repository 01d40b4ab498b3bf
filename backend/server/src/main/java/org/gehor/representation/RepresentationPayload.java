package org.gehor.representation;

import java.util.List;
import org.gehor.cases.CareCase;
import org.gehor.platform.graphql.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an act on a representation gives back. Public, since the engine reads the field {@code case} by its getter.
 *
 * @param subject the case after it; null when refused, or when the viewer may no longer see it
 * @param problems why it was refused
 */
public record RepresentationPayload(
        @Nullable Representation representation, @Nullable CareCase subject, List<Problem> problems) {

    static RepresentationPayload refused(List<Problem> problems) {
        return new RepresentationPayload(null, null, problems);
    }

    /** For the schema's field {@code case}. */
    public @Nullable CareCase getCase() {
        return subject;
    }
}
