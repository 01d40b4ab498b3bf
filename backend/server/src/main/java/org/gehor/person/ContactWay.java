package org.gehor.person;

/** Ways in which a person can be reached; the meanings stand in the schema. */
public enum ContactWay {
    EMAIL,
    SMS,
    PUSH,
    PHONE,
    LETTER
}
