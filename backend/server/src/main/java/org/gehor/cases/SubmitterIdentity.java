package org.gehor.cases;

/** Whether the unit sees who has sent a case; the meanings stand in the schema. */
public enum SubmitterIdentity {
    SHOWN,
    HIDDEN_FROM_UNIT,
    ANONYMOUS
}
