package org.gehor.audit.review;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.audit.AccessReason;
import org.jspecify.annotations.Nullable;

/**
 * Which sittings are meant.
 *
 * @param organisations where the cases were, all of them led by the actor
 * @param from beginning of the period in which they began
 * @param until end of it, itself not within
 * @param staffWords part of the name of who it was; null for everybody
 * @param reason what gave the right to; null for anything
 */
record Wanted(
        List<UUID> organisations,
        Instant from,
        Instant until,
        @Nullable String staffWords,
        @Nullable AccessReason reason) {

    Wanted {
        organisations = List.copyOf(organisations);
    }

    static Parameter text(@Nullable Object value) {
        return value == null ? Parameters.in(String.class) : Parameters.in(value.toString());
    }

    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
