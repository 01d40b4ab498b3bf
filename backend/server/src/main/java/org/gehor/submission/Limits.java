package org.gehor.submission;

/** Lengths in characters as people count them; the schema states them, the portal shows them, the API enforces them. */
final class Limits {

    static final int WHAT_HAPPENED_MIN = 10;
    static final int WHAT_HAPPENED = 8_000;
    static final int CONSEQUENCES = 4_000;
    static final int OTHER_WISH = 500;
    static final int QUESTIONS = 10;
    static final int QUESTION_MIN = 3;
    static final int QUESTION = 500;
    static final int ABOUT = 200;
    static final int TEXT_MIN = 10;
    static final int PRAISE_MIN = 3;
    static final int TEXT = 8_000;
    static final int BETTER = 4_000;
    static final int NAMES = 10;
    static final int NAME = 100;
    static final int PATIENT_NAME = 200;
    static final int STATEMENT = 500;
    static final int PERSONAL_NUMBER = 40;
    static final int PROOFS = 20;
    static final int YEARS_BACK = 120;

    private Limits() {}
}
