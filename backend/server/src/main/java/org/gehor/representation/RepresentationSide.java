package org.gehor.representation;

/** What a citizen is in a representation; the meanings stand in the schema. */
enum RepresentationSide {
    PATIENT,
    REPRESENTATIVE
}
