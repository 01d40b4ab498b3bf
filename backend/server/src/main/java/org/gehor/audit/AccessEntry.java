package org.gehor.audit;

import java.time.Instant;
import java.util.UUID;
import org.gehor.organisation.RoleName;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a case. Schema type {@code AccessEntry}.
 *
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
        @Nullable String staffName,
        RoleName role,
        UUID organisationId,
        AccessReason reason,
        @Nullable AccessQuestion question) {

    public String id() {
        return GlobalId.of("AccessEntry", entryId);
    }

    AccessEntry nameless() {
        return new AccessEntry(entryId, caseId, country, at, null, role, organisationId, reason, question);
    }
}
