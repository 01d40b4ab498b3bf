package org.gehor.rows;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Everybody who may act in the database, each in one relation to the rows of {@link RowWorld}. */
enum Who {
    PUBLIC("gehor_public"),
    LOGIN("gehor_login"),
    OPERATOR("gehor_operator"),
    FOLLOWER("gehor_follower"),
    INTEGRATION("gehor_integration"),
    SEALER("gehor_sealer"),
    /** Has the cases at the unit. */
    ANNA("gehor_citizen"),
    /** Has a case at the unit of the other region. */
    BO("gehor_citizen"),
    /** Handler at the unit who has taken Anna's open case. */
    HANDLER("gehor_staff"),
    /** Another handler at the unit. */
    COLLEAGUE("gehor_staff"),
    /** Handler at another unit of the region. */
    ELSEWHERE("gehor_staff"),
    /** Manager of the region and all below. */
    ABOVE("gehor_staff"),
    /** Handler at the region's own node, not below. */
    ABOVE_ONLY("gehor_staff"),
    ALLOCATOR("gehor_staff"),
    ANALYST("gehor_staff"),
    /** Administrator of the region and all below. */
    ADMIN("gehor_staff"),
    /** Was handler at the unit. */
    REVOKED("gehor_staff"),
    /** Handler at the unit of the other region. */
    FAR("gehor_staff");

    static final Set<Who> STAFF = EnumSet.range(HANDLER, FAR);
    /** Who reads content at the unit. */
    static final Set<Who> READERS = EnumSet.of(HANDLER, COLLEAGUE, ABOVE);

    final String role;

    Who(String role) {
        this.role = role;
    }

    boolean citizen() {
        return this == ANNA || this == BO;
    }

    /** Id that the row rules compare with; empty for those without. */
    String actor() {
        return citizen() || STAFF.contains(this) ? id().toString() : "";
    }

    UUID id() {
        return id(name());
    }

    /** The id that goes with a name, always the same. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
