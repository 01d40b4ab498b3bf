package org.gehor.platform.rest;

import org.springframework.http.HttpStatus;

/** What a client did wrong in the protocol, with the status that says so. Not for what a person did: see {@code Refusal}. */
public final class RestFailure extends RuntimeException {

    private final HttpStatus status;

    /** @param message for the developer of the client, in English, without personal data */
    public RestFailure(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** To answer with. */
    public HttpStatus status() {
        return status;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
