package org.gehor.cases;

/** Kinds of events of a case; the meanings stand in the schema. */
public enum CaseEventType {
    CASE_RECEIVED,
    CASE_TAKEN,
    CITIZEN_ASKED,
    CITIZEN_WROTE,
    LETTERS_READ,
    ANSWER_SAVED,
    ANSWER_PUBLISHED,
    CASE_CLOSED;

    /** What staff do for themselves: the citizen sees nothing of it. */
    boolean forStaffOnly() {
        return this == LETTERS_READ || this == ANSWER_SAVED;
    }

    /** What a citizen does. */
    boolean citizens() {
        return this == CASE_RECEIVED || this == CITIZEN_WROTE;
    }
}
