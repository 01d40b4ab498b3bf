package org.gehor.cases;

/** Kinds of events of a case; the meanings stand in the schema. */
public enum CaseEventType {
    CASE_RECEIVED,
    CASE_TAKEN,
    CITIZEN_ASKED,
    CITIZEN_WROTE,
    ANSWER_SAVED,
    ANSWER_PUBLISHED
}
