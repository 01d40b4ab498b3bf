package org.gehor.cases;

/** Kinds of events of a case; the meanings stand in the schema. */
public enum CaseEventType {
    CASE_RECEIVED,
    CASE_TAKEN,
    CITIZEN_ASKED,
    CITIZEN_WROTE,
    ANSWER_SAVED,
    ANSWER_PUBLISHED,
    CASE_WITHDRAWN,
    REOPENING_REQUESTED,
    CASE_REOPENED,
    REOPENING_REFUSED,
    ANSWER_RATED,
    UNIT_READ,
    CITIZEN_READ;

    /** True when only staff are told: drafts of the unit, and what a party lets the unit know without writing. */
    boolean staffOnly() {
        return this == ANSWER_SAVED || this == ANSWER_RATED || this == CITIZEN_READ;
    }
}
