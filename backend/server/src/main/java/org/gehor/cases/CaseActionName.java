package org.gehor.cases;

/** What can be done with a case; the meanings stand in the schema. */
public enum CaseActionName {
    TAKE,
    ASK_CITIZEN,
    READ_LETTERS,
    SAVE_ANSWER,
    PUBLISH_ANSWER,
    CLOSE,
    SEND_MESSAGE,
    WITHDRAW,
    REQUEST_REOPENING,
    DECIDE_REOPENING,
    RATE_ANSWER,
    ADMIT_REPRESENTATIVE,
    SET_UNITS,
    ALLOCATE,
    TRANSFER,
    CLASSIFY,
    PAUSE_CLOCK,
    RESUME_CLOCK,
    SEND_INTERIM_ANSWER,
    ADD_NOTE
}
