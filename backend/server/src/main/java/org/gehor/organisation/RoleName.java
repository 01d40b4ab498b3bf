package org.gehor.organisation;

/** What staff may do at an organisation; the meanings stand in the schema. */
public enum RoleName {
    HANDLER,
    ALLOCATOR,
    MANAGER,
    ANALYST,
    ADMIN
}
