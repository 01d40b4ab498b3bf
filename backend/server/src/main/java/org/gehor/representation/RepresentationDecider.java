package org.gehor.representation;

/** Who decided; the meanings stand in the schema. */
enum RepresentationDecider {
    PATIENT,
    STAFF,
    REPRESENTATIVE
}
