package org.gehor.audit;

import java.time.Instant;
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
        AccessReason reason,
        @Nullable AccessQuestion question) {

    public String id() {
        return GlobalId.of("AccessEntry", entryId);
    }

    AccessEntry nameless() {
        return new AccessEntry(entryId, caseId, country, at, until, null, role, organisationId, reason, question);
    }
}
