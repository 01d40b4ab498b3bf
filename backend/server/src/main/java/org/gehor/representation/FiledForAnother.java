package org.gehor.representation;

/** How it stands with a case that somebody filed for somebody else, as far as the queue tells; the meanings stand in the schema. */
public enum FiledForAnother {
    OPEN,
    TO_DECIDE,
    SAID_NO,
    ENDED,
    NOT_ABOUT_PATIENT;

    static FiledForAnother of(RepresentationState state, boolean notAboutMe, boolean over) {
        return switch (state) {
            case REQUESTED, TAKEN_OVER -> OPEN;
            case CLAIMED -> TO_DECIDE;
            case ACTIVE -> over ? ENDED : OPEN;
            case DECLINED -> notAboutMe ? NOT_ABOUT_PATIENT : SAID_NO;
            case REFUSED -> SAID_NO;
            case WITHDRAWN -> ENDED;
        };
    }
}
