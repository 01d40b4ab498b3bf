package org.gehor.jurisdiction;

/** What the citizens' side does that lets the time run again by itself; the meanings stand in the schema, at {@code PauseEnd}. */
public enum PauseEnding {
    REPLIED,
    DECIDED
}
