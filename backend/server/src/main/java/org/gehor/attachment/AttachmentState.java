package org.gehor.attachment;

/** How far a file has come. The meanings stand in the schema. */
public enum AttachmentState {
    UPLOADING,
    WAITING,
    CLEAN,
    INFECTED,
    NOT_SCANNED
}
