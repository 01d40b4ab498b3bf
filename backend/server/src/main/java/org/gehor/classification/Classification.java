package org.gehor.classification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.organisation.RoleName;
import org.jspecify.annotations.Nullable;

/**
 * A coding of a case, whole and never changed. Schema type {@code Classification}.
 *
 * @param version from 1 for each coder
 * @param harm to the patient in the whole case, from 0; null when it is not told
 * @param role as what the coder coded
 */
record Classification(
        UUID classificationId,
        UUID subjectId,
        Coder coder,
        int version,
        @Nullable Integer harm,
        UUID codedById,
        String codedBy,
        RoleName role,
        Instant codedAt,
        List<CodedCategory> categories) {

    Classification {
        categories = List.copyOf(categories);
    }

    /** True when it says the same. */
    boolean says(Wanted wanted) {
        return categories.equals(wanted.categories()) && java.util.Objects.equals(harm, wanted.harm());
    }

    /** What somebody wants a coding to say. */
    record Wanted(List<CodedCategory> categories, @Nullable Integer harm) {
        Wanted {
            categories = List.copyOf(categories);
        }
    }
}
