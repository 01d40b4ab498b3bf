package org.gehor.cases;

/** Kinds of events of a case; the meanings stand in the schema. */
public enum CaseEventType {
    CASE_RECEIVED,
    CASE_TAKEN,
    CITIZEN_ASKED,
    CITIZEN_WROTE,
    ANSWER_SAVED,
    ANSWER_PUBLISHED,
    CASE_CLOSED;

    /** What a citizen does. */
    boolean citizens() {
        return this == CASE_RECEIVED || this == CITIZEN_WROTE;
    }
}
