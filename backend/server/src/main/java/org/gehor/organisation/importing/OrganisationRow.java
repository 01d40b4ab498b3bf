package org.gehor.organisation.importing;

import java.time.LocalDate;
import java.util.List;
import org.gehor.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * One organisation of a file, right in itself; whether it fits the tree is not known yet.
 *
 * @param line of the file, for problems found later
 * @param parentExternalId empty for a nation only
 */
record OrganisationRow(
        CsvLine line,
        String externalId,
        ExternalIdKind externalIdKind,
        OrganisationKind kind,
        String parentExternalId,
        String name,
        List<String> alsoKnownAs,
        String country,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String place,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean demo) {

    boolean nation() {
        return kind == OrganisationKind.NATION;
    }
}
