package org.gehor.representation;

/** Where a representation stands; the meanings stand in the schema. */
enum RepresentationState {
    REQUESTED,
    CLAIMED,
    ACTIVE,
    DECLINED,
    REFUSED,
    WITHDRAWN,
    TAKEN_OVER
}
