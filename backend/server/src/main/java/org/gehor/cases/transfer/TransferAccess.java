package org.gehor.cases.transfer;

import java.util.UUID;
import org.gehor.organisation.RoleName;

/**
 * How many with a role somewhere gain sight of a case by a transfer, lose it or keep it. Schema type {@code TransferAccess}.
 *
 * @param organisationId where the role is held
 * @param people how many; nobody is named
 */
record TransferAccess(Change change, UUID organisationId, RoleName role, int people) {

    /** What becomes of it; the meanings stand in the schema. */
    enum Change {
        GAINS,
        LOSES,
        KEEPS
    }
}
