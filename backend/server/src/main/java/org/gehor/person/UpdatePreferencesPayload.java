package org.gehor.person;

import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** The viewer after the change; null when refused. */
record UpdatePreferencesPayload(@Nullable Viewer viewer, List<Problem> problems) {

    static UpdatePreferencesPayload done(Viewer viewer) {
        return new UpdatePreferencesPayload(viewer, List.of());
    }

    static UpdatePreferencesPayload refused(List<Problem> problems) {
        return new UpdatePreferencesPayload(null, problems);
    }
}
