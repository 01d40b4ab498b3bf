package org.gehor.cases;

/** How the answer reaches the citizen; the meanings stand in the schema. */
public enum AnswerChannel {
    INBOX,
    LETTER
}
