package org.gehor.representation;

import java.time.Instant;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides of a representation.
 *
 * @param byName of staff only
 * @param reason in their words; null when nothing was said
 * @param notAboutMe the patient says that it is not about them
 */
record Decision(
        RepresentationState state,
        Instant at,
        RepresentationDecider by,
        @Nullable String byName,
        @Nullable String reason,
        boolean notAboutMe) {

    static Decision ofPatient(RepresentationState state, Instant at) {
        return new Decision(state, at, RepresentationDecider.PATIENT, null, null, false);
    }

    static Decision ofRepresentative(RepresentationState state, Instant at) {
        return new Decision(state, at, RepresentationDecider.REPRESENTATIVE, null, null, false);
    }

    static Decision ofStaff(RepresentationState state, Instant at, Actor.Staff staff, String reason) {
        return new Decision(state, at, RepresentationDecider.STAFF, staff.name(), reason.strip(), false);
    }

    Decision because(@Nullable String words) {
        return new Decision(state, at, by, byName, words == null || words.isBlank() ? null : words.strip(), notAboutMe);
    }

    Decision saying(boolean itIsNotAboutMe) {
        return new Decision(state, at, by, byName, reason, itIsNotAboutMe);
    }

    @Override
    public String toString() {
        return "Decision[" + state + "]";
    }
}
