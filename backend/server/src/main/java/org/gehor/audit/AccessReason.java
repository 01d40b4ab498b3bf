package org.gehor.audit;

/** What gave somebody the right to open a case; the meanings stand in the schema. */
enum AccessReason {
    HANDLES,
    WORKS_THERE,
    LEADS_THERE
}
