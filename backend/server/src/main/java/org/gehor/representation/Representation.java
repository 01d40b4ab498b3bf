package org.gehor.representation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.PatientRelation;
import org.jspecify.annotations.Nullable;

/**
 * That somebody acts, or wants to act, for a patient in one case. Schema type {@code Representation}.
 *
 * @param country whose rules hold
 * @param representativeName empty when it is protected from the viewer
 * @param patientId null when the patient is not known by number
 * @param patientName as the one who filed wrote it, to staff as it was corrected; null when the viewer may not see it
 * @param statement how they are related; null when nothing was said, or when the viewer may not see it
 * @param patientDecides the patient's yes or no settles it
 * @param patientMayEnd the patient may end it by themself
 * @param validUntil the moment from which it no longer holds; null when it has no end
 * @param filed it came with a case that somebody filed for somebody else; false also when the viewer may not see what was claimed
 * @param confirmed the patient has said once that it is about them, by a yes or by taking over
 * @param namedOtherwise to the case's handler: the patient's number belongs to somebody who goes by another name
 * @param proof ids of the files that show it
 */
record Representation(
        UUID representationId,
        UUID caseId,
        String caseNumber,
        String country,
        UUID representativeId,
        String representativeName,
        @Nullable UUID patientId,
        @Nullable String patientName,
        RepresentationBasis basis,
        PatientRelation relation,
        @Nullable String statement,
        boolean patientDecides,
        boolean patientMayEnd,
        RepresentationState state,
        Instant requestedAt,
        @Nullable Instant validUntil,
        @Nullable Instant decidedAt,
        @Nullable RepresentationDecider decidedBy,
        @Nullable String decidedByName,
        @Nullable String reason,
        boolean notAboutMe,
        boolean filed,
        boolean confirmed,
        boolean namedOtherwise,
        List<UUID> proof) {

    Representation {
        proof = List.copyOf(proof);
    }

    /** True when it opens the case now. */
    boolean inForce(Instant now) {
        return state == RepresentationState.ACTIVE && (validUntil == null || now.isBefore(validUntil));
    }

    /** The side of a citizen; null for others. */
    @Nullable
    RepresentationSide side(@Nullable UUID actorId) {
        if (representativeId.equals(actorId)) {
            return RepresentationSide.REPRESENTATIVE;
        }
        return patientId != null && patientId.equals(actorId) ? RepresentationSide.PATIENT : null;
    }

    @Override
    public String toString() {
        return "Representation[" + representationId + " " + state + "]";
    }
}
