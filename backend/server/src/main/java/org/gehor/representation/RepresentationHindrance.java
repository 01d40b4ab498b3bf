package org.gehor.representation;

import org.gehor.platform.graphql.ProblemCode;

/** Why something cannot be done with a representation now. Its words stand in the catalogue under {@code hindrance.NAME}. */
enum RepresentationHindrance {
    /** Staff check it; the patient is only told. */
    STAFF_DECIDE(ProblemCode.NOT_ALLOWED_NOW),
    /** The patient is asked, and nobody else decides. */
    ASKED_PATIENT(ProblemCode.PATIENT_DECIDES),
    /** It has an answer already. */
    ANSWERED_ALREADY(ProblemCode.ALREADY_DONE),
    /** It holds no more. */
    ENDED(ProblemCode.NOT_ALLOWED_NOW),
    /** The rules of the country do not let the patient end it. */
    NOT_YOURS_TO_END(ProblemCode.NOT_ALLOWED_NOW),
    /** The patient is too young to decide on it. */
    TOO_YOUNG(ProblemCode.NOT_ALLOWED_NOW),
    /** Only the case's handler decides on it. */
    NOT_HANDLER(ProblemCode.NOT_ALLOWED_NOW),
    /** The patient has the case. */
    PATIENT_HAS_IT(ProblemCode.NOT_ALLOWED_NOW),
    /** The patient has said that it is not about them: what stands in it is somebody else's. */
    NOT_ABOUT_YOU(ProblemCode.NOT_ALLOWED_NOW),
    /** The patient has said that it is about them. */
    PATIENT_CONFIRMED(ProblemCode.NOT_ALLOWED_NOW);

    private final ProblemCode code;

    RepresentationHindrance(ProblemCode code) {
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }

    /** Key of its words. */
    String key() {
        return "hindrance." + name();
    }
}
