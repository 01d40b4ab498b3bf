package org.gehor.person;

import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** The viewer after a change; null when refused. Schema types {@code UpdatePreferencesPayload} and its like. */
record ViewerPayload(@Nullable Viewer viewer, List<Problem> problems) {

    static ViewerPayload done(Viewer viewer) {
        return new ViewerPayload(viewer, List.of());
    }

    static ViewerPayload refused(List<Problem> problems) {
        return new ViewerPayload(null, problems);
    }
}
