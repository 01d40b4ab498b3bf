package org.gehor.cases;

/** Where a case stands; the meanings stand in the schema. */
public enum CaseState {
    RECEIVED,
    IN_PROGRESS,
    AWAITING_CITIZEN,
    ANSWERED,
    REOPENING_REQUESTED,
    CLOSED,
    WITHDRAWN;

    /** True when nothing more is owed: the clock has stopped. */
    public boolean done() {
        return this == ANSWERED || this == CLOSED || this == WITHDRAWN;
    }
}
