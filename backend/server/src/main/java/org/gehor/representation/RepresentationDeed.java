package org.gehor.representation;

import org.jspecify.annotations.Nullable;

/** What somebody did to a representation; the meanings stand in the schema. */
enum RepresentationDeed {
    SAID_YES,
    SAID_NO,
    NOT_ABOUT_ME,
    TOOK_BACK,
    ENDED,
    GAVE_UP,
    TOOK_OVER,
    RAN_OUT;

    /** Null for a step that only asks: filing tells of it. */
    static @Nullable RepresentationDeed of(RepresentationStep step) {
        return switch (step.state()) {
            case ACTIVE -> SAID_YES;
            case DECLINED -> step.notAboutMe() ? NOT_ABOUT_ME : SAID_NO;
            case REFUSED -> SAID_NO;
            case TAKEN_OVER -> TOOK_OVER;
            case WITHDRAWN -> ended(step);
            case REQUESTED, CLAIMED -> null;
        };
    }

    private static RepresentationDeed ended(RepresentationStep step) {
        if (step.by() == RepresentationDecider.REPRESENTATIVE) {
            return GAVE_UP;
        }
        return step.patientDecides() ? TOOK_BACK : ENDED;
    }
}
