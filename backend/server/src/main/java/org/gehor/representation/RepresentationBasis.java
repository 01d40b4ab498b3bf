package org.gehor.representation;

/** On what somebody acts for a patient; the meanings stand in the schema. */
public enum RepresentationBasis {
    GUARDIAN_OF_MINOR,
    APPOINTED_GUARDIAN,
    POWER_OF_ATTORNEY,
    PATIENT_CONSENT,
    PATIENT_UNABLE,
    DECEASED,
    NONE
}
