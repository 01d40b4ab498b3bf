package org.gehor.classification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the actor may see of how a case is coded.
 *
 * @param versions of both coders, oldest first
 * @param second asked for and not taken back; null when there is none
 */
record Coding(List<Classification> versions, @Nullable SecondCoding second) {

    static final Coding NONE = new Coding(List.of(), null);

    Coding {
        versions = List.copyOf(versions);
    }

    /** The one that counts: the first coder's newest. */
    Optional<Classification> current() {
        return latest(Coder.FIRST);
    }

    Optional<Classification> latest(Coder coder) {
        return versions.stream().filter(version -> version.coder() == coder).reduce((earlier, later) -> later);
    }

    boolean codedBy(@Nullable UUID staff) {
        return versions.stream().anyMatch(version -> version.codedById().equals(staff));
    }

    /** True while the actor is not shown the first coding. */
    boolean blind() {
        return second != null && second.blind();
    }
}
