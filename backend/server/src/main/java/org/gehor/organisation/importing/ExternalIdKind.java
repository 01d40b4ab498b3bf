package org.gehor.organisation.importing;

/** Registers that ids of organisations come from. */
enum ExternalIdKind {
    /** A nation's ISO code. */
    NATIONAL,
    /** Swedish HSA-id. */
    HSA,
    /** Norwegian organisation number. */
    ORGNO,
    /** Norwegian register of units in specialist care. */
    RESH;

    /** True when the id has the register's form and check digit. */
    boolean accepts(String id, boolean demo) {
        return switch (this) {
            case NATIONAL -> id.matches("[A-Z]{2}");
            case HSA -> ExternalIds.isHsa(id);
            case ORGNO -> ExternalIds.isOrganisationNumber(id, demo);
            case RESH -> ExternalIds.isResh(id);
        };
    }
}
