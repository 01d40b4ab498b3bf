package org.gehor.classification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second coding that somebody who leads asked for. Schema type {@code SecondCoding}.
 *
 * @param sampled drawn at random
 * @param doneAt when the second coder has coded; null while it waits
 * @param seen the actor has opened the case while it was coded and before this was asked for
 * @param blind it waits, and the actor is not shown the first coding
 */
record SecondCoding(
        UUID secondCodingId,
        UUID subjectId,
        UUID askedById,
        String askedBy,
        Instant askedAt,
        boolean sampled,
        @Nullable Instant doneAt,
        boolean seen,
        boolean blind) {

    boolean waits() {
        return doneAt == null;
    }
}
