package org.gehor.representation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a representation. Schema type {@code RepresentationStep}.
 *
 * @param representativeName empty when it is protected from the viewer
 * @param patientDecides the patient's yes or no settles it
 * @param byName of staff only
 * @param validUntil the moment from which it no longer holds, as set then
 * @param notAboutMe the patient said that it is not about them
 */
record RepresentationStep(
        UUID representationId,
        String country,
        String representativeName,
        boolean patientDecides,
        RepresentationState state,
        Instant at,
        RepresentationDecider by,
        @Nullable String byName,
        @Nullable String reason,
        @Nullable Instant validUntil,
        boolean notAboutMe) {

    @Override
    public String toString() {
        return "RepresentationStep[" + state + "]";
    }
}
