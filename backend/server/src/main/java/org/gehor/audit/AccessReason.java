package org.gehor.audit;

/** What gave somebody the right to open a case; the meanings stand in the schema. */
public enum AccessReason {
    HANDLES,
    WORKS_THERE,
    LEADS_THERE
}
