package org.gehor.cases;

/** What can be done with a case; the meanings stand in the schema. */
public enum CaseActionName {
    TAKE,
    ASK_CITIZEN,
    SAVE_ANSWER,
    PUBLISH_ANSWER,
    SEND_MESSAGE,
    WITHDRAW,
    REQUEST_REOPENING,
    DECIDE_REOPENING,
    RATE_ANSWER
}
