package org.gehor.organisation;

import java.util.UUID;

/**
 * A role that a staff member has. Schema type {@code StaffRole}.
 *
 * @param organisationId where
 * @param path of that organisation in the tree
 * @param coversSubtree true when it holds for everything below as well
 */
public record RoleAt(RoleName role, UUID organisationId, String path, boolean coversSubtree) {}
