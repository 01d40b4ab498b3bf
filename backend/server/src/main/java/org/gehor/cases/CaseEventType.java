package org.gehor.cases;

/** Kinds of events of a case; the meanings stand in the schema. */
public enum CaseEventType {
    CASE_RECEIVED,
    CASE_TAKEN,
    CASE_ALLOCATED,
    CITIZEN_ASKED,
    CITIZEN_WROTE,
    LETTERS_READ,
    ANSWER_SAVED,
    ANSWER_PUBLISHED,
    CASE_CLOSED,
    CASE_WITHDRAWN,
    REOPENING_REQUESTED,
    CASE_REOPENED,
    REOPENING_REFUSED,
    ANSWER_RATED,
    UNIT_READ,
    CITIZEN_READ,
    UNITS_SET,
    CASE_TRANSFERRED,
    ACCESS_ASKED,
    ACCESS_ANSWERED,
    REPRESENTATION_CHANGED,
    PATIENT_CORRECTED,
    CASE_CLASSIFIED,
    SECOND_CODING_ASKED,
    SECOND_CODING_WITHDRAWN,
    CLOCK_PAUSED,
    CLOCK_RESUMED,
    INTERIM_ANSWER_SENT,
    NOTE_ADDED;

    /** True when only staff are told: what they do for themselves, and what a party lets the unit know without writing. */
    boolean staffOnly() {
        return switch (this) {
            case LETTERS_READ, ANSWER_SAVED, ANSWER_RATED, CITIZEN_READ, ACCESS_ASKED, ACCESS_ANSWERED -> true;
            case CASE_CLASSIFIED, SECOND_CODING_ASKED, SECOND_CODING_WITHDRAWN, NOTE_ADDED -> true;
            default -> false;
        };
    }

    /** What a citizen does. */
    public boolean citizens() {
        return switch (this) {
            case CASE_RECEIVED,
                    CITIZEN_WROTE,
                    CASE_WITHDRAWN,
                    REOPENING_REQUESTED,
                    ANSWER_RATED,
                    CITIZEN_READ,
                    ACCESS_ASKED -> true;
            default -> false;
        };
    }
}
