package org.gehor.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What lies around an organisation.
 *
 * @param county where it is; null for nations, and when it is not known
 * @param patientBoard name of the patient board that helps patients there; null when there is none
 */
public record Surroundings(
        @Nullable String county, @Nullable String patientBoard) {

    static final Surroundings UNKNOWN = new Surroundings(null, null);
}
