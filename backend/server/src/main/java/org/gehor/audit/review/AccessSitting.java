package org.gehor.audit.review;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.gehor.audit.AccessReason;
import org.gehor.cases.CaseNumber;
import org.gehor.organisation.RoleName;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sat with a case open, as those see it who lead there. Schema type {@code AccessSitting}.
 *
 * @param entryId of the first reading
 * @param organisationId where the case was then
 * @param caseDigits number of the case, digits only
 */
record AccessSitting(
        UUID entryId,
        Instant at,
        Instant until,
        String staffName,
        RoleName role,
        UUID organisationId,
        AccessReason reason,
        @Nullable String statedReason,
        UUID caseUuid,
        String caseDigits) {

    public String id() {
        return GlobalId.of("AccessEntry", entryId);
    }

    public String caseId() {
        return GlobalId.of("Case", caseUuid);
    }

    public String caseNumber() {
        return new CaseNumber(caseDigits).toString();
    }

    static AccessSitting of(Readable row) {
        return new AccessSitting(
                required(row, "entry_id", UUID.class),
                required(row, "at", Instant.class),
                required(row, "until", Instant.class),
                required(row, "staff_name", String.class),
                RoleName.valueOf(required(row, "role", String.class)),
                required(row, "organisation_id", UUID.class),
                AccessReason.valueOf(required(row, "reason", String.class)),
                row.get("stated_reason", String.class),
                required(row, "case_id", UUID.class),
                required(row, "case_number", String.class));
    }
}
