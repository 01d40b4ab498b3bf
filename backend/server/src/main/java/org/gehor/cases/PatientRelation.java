package org.gehor.cases;

/** What the one who files is to the patient; the meanings stand in the schema. */
public enum PatientRelation {
    ONESELF,
    CHILD,
    REPRESENTED,
    DECEASED
}
