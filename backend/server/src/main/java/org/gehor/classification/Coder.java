package org.gehor.classification;

/** Whose coding it is; the meanings stand in the schema. */
enum Coder {
    FIRST,
    SECOND
}
