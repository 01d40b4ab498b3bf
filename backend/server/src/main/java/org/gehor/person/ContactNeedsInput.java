package org.gehor.person;

import java.util.List;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;

/** New needs; what is null is left as it is, an empty text removes it. */
record ContactNeedsInput(
        @Nullable String safeTime,
        @Nullable List<ContactWay> unsafeWays,
        @Nullable String interpreterLanguage,
        @Nullable Boolean easyRead) {

    void check(Checks checks) {
        checks.optionalText(safeTime, 200, "contactNeeds", "safeTime")
                .optionalText(interpreterLanguage, 60, "contactNeeds", "interpreterLanguage");
    }

    @Override
    public String toString() {
        return "ContactNeedsInput[]";
    }
}
