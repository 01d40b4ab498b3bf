package org.gehor.organisation;

/** Where cases of an organisation are handled; the meanings stand in the schema. */
public enum HandlingMode {
    BUILT_IN,
    INTEGRATED
}
