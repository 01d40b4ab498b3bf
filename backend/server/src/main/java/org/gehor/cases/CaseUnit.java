package org.gehor.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a case concerns, for as long as somebody says so. Schema type {@code CaseUnit}.
 *
 * @param name of the unit
 * @param finds answers and finds out which unit it was, since whoever sent the case did not know
 * @param addedBy name of the staff member; null when whoever sent the case chose it
 * @param removedAt since when it no longer holds; null as long as it does
 */
public record CaseUnit(
        UUID subjectId,
        UUID organisationId,
        String name,
        Role role,
        boolean finds,
        Instant addedAt,
        @Nullable String addedBy,
        @Nullable Instant removedAt) {

    enum Role {
        RECEIVES,
        CONCERNED
    }

    public boolean concerned() {
        return role == Role.CONCERNED;
    }

    /** True when it holds now. */
    public boolean holds() {
        return removedAt == null;
    }

    /** True when it held then. */
    public boolean heldAt(Instant moment) {
        return !addedAt.isAfter(moment) && (removedAt == null || removedAt.isAfter(moment));
    }

    /** True when nobody knows yet which unit the case is about. */
    public static boolean unknown(List<CaseUnit> units) {
        return units.stream().anyMatch(unit -> unit.holds() && unit.finds())
                && units.stream().noneMatch(unit -> unit.holds() && unit.concerned());
    }
}
