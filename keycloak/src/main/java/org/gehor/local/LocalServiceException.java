package org.gehor.local;

/** A local service cannot be started; the message says what to change. */
public final class LocalServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LocalServiceException(String message) {
        super(message);
    }

    LocalServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
