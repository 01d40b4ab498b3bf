package org.gehor.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree as everybody may know it.
 *
 * @param path ids from the root down, without hyphens, parted by dots, the own id last
 * @param country ISO 3166-1 alpha-2; its profile holds for cases here
 * @param externalId HSA-id, organisation number or RESH-id
 * @param place as people say it; null for nations and regions
 * @param ancestors names from the top down, without the nation's and the own one
 * @param open takes new cases today; today is counted in UTC
 * @param demo made up for a demonstration
 */
public record Organisation(
        UUID id,
        String path,
        OrganisationKind kind,
        String country,
        String externalId,
        String name,
        @Nullable String place,
        List<String> ancestors,
        HandlingMode handlingMode,
        boolean open,
        boolean demo) {

    /** Name of the schema's type, for public ids. */
    public static final String TYPE = "Organisation";

    public Organisation {
        ancestors = List.copyOf(ancestors);
    }

    /** True when a case can be filed here today: it is open, and patients meet it or hold it responsible. */
    public boolean takesCases() {
        return open && kind != OrganisationKind.NATION && kind != OrganisationKind.REGION;
    }
}
