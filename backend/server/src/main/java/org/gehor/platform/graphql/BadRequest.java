package org.gehor.platform.graphql;

/** A request that no well-made client sends, such as a cursor that is none. Not for what a person typed: see {@link Refusal}. */
public final class BadRequest extends RuntimeException {

    /** @param message for the developer of the client, in English, without personal data */
    public BadRequest(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
