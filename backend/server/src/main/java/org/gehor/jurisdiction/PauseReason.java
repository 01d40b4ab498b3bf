package org.gehor.jurisdiction;

/** Why the time for an answer may stand still, where the country's profile says so; the meanings stand in the schema. */
public enum PauseReason {
    CONSENT,
    CITIZEN_REPLY
}
