package org.gehor.cases;

/** How much of a case a citizen may see; the meanings stand in the schema, the rules in the database's {@code app_party_scope}. */
public enum CaseScope {
    FULL,
    OWN,
    ASKED
}
