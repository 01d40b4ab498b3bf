package org.gehor.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.organisation.RoleName;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sat with a case open. Schema type {@code AccessEntry}.
 *
 * @param entryId of the first reading
 * @param at of the first reading
 * @param until of the last, none more than 30 minutes after the one before
 * @param country whose profile says whether a citizen reads the name
 * @param staffName as it was then
 * @param organisationId where the role is by which it was opened
 * @param reasons in the order in which they came; one at least
 * @param question the viewer's own, or the one that a manager is to answer; null when nobody asked
 */
record AccessEntry(
        UUID entryId,
        UUID caseId,
        String country,
        Instant at,
        Instant until,
        @Nullable String staffName,
        RoleName role,
        UUID organisationId,
        List<AccessReason> reasons,
        @Nullable AccessQuestion question) {

    AccessEntry {
        reasons = List.copyOf(reasons);
    }

    public String id() {
        return GlobalId.of("AccessEntry", entryId);
    }

    /** What gave the right to begin with. */
    public AccessReason reason() {
        return reasons.getFirst();
    }

    AccessEntry nameless() {
        return new AccessEntry(entryId, caseId, country, at, until, null, role, organisationId, reasons, question);
    }
}
