package org.gehor.representation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a representation. Schema type {@code RepresentationStep}.
 *
 * @param byName of staff only
 * @param validUntil the moment from which it no longer holds, as set then
 */
record RepresentationStep(
        UUID representationId,
        String country,
        RepresentationState state,
        Instant at,
        RepresentationDecider by,
        @Nullable String byName,
        @Nullable String reason,
        @Nullable Instant validUntil) {

    @Override
    public String toString() {
        return "RepresentationStep[" + state + "]";
    }
}
