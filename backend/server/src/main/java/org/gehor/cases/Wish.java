package org.gehor.cases;

/** What a citizen may wish for; the meanings stand in the schema. */
public enum Wish {
    EXPLANATION,
    APOLOGY,
    CORRECTION,
    PREVENTION,
    MEETING,
    OTHER
}
