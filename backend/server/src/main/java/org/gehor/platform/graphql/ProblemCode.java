package org.gehor.platform.graphql;

/** Reasons for a refusal; the meanings stand in the schema. */
public enum ProblemCode {
    REQUIRED,
    TOO_SHORT,
    TOO_LONG,
    TOO_MANY,
    INVALID_FORMAT,
    DATE_IN_FUTURE,
    INVALID_PERIOD,
    INVALID_PERSONAL_NUMBER,
    UNKNOWN_ORGANISATION,
    CLOSED_ORGANISATION,
    NOT_FOUND,
    NOT_ALLOWED_NOW,
    TAKEN_BY_OTHER,
    ALREADY_DONE,
    IDEMPOTENCY_CONFLICT,
    STALE_VERSION,
    UNANSWERED_QUESTION,
    UNREAD_LETTER,
    TOO_MANY_CASES,
    TOO_MANY_LETTERS,
    WRONG_CODE,
    TOO_OFTEN
}
