package org.gehor.cases;

/** What the citizen wants; the meanings stand in the schema. */
public enum CaseKind {
    COMPLAINT,
    VIEW,
    PRAISE,
    IMPROVEMENT;

    /** True when an answer of one's own is owed. */
    public boolean owesAnswer() {
        return this == COMPLAINT;
    }

    /** True when an answer is owed or at least possible. */
    public boolean mayBeAnswered() {
        return this == COMPLAINT || this == VIEW;
    }
}
