package org.gehor.cases;

/** What a citizen is in a case; the meanings stand in the schema. */
public enum PartyRole {
    SUBMITTER,
    PATIENT,
    REPRESENTATIVE
}
