package org.gehor.person;

/** The two kinds of people here; the meanings stand in the schema. */
public enum ViewerKind {
    CITIZEN,
    STAFF
}
