package org.gehor.organisation;

/** What a node of the tree is; the meanings stand in the schema. */
public enum OrganisationKind {
    NATION,
    REGION,
    PROVIDER,
    UNIT,
    PATIENT_BOARD
}
