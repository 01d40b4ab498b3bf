package org.gehor.jurisdiction;

/** What somebody who writes may expect for themselves; the meanings stand in the schema. */
public enum AnswerPromise {
    OWED,
    POSSIBLE,
    NONE
}
