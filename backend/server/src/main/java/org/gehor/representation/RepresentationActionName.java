package org.gehor.representation;

/** What can be done with a representation; the meanings stand in the schema. */
enum RepresentationActionName {
    GIVE_CONSENT,
    DECLINE_CONSENT,
    TAKE_OVER,
    WITHDRAW_CONSENT,
    DECIDE,
    CORRECT_PATIENT
}
