package org.gehor.classification;

/** What can be done with the second coding of a case; the meanings stand in the schema. */
enum CodingActionName {
    CODE_SECOND,
    ASK_SECOND_CODING,
    WITHDRAW_SECOND_CODING
}
