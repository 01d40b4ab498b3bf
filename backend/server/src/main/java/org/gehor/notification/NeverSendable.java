package org.gehor.notification;

/** The notice cannot be sent, now or later: there is no such address. Says which kind of failure it was, never the address. */
final class NeverSendable extends RuntimeException {

    NeverSendable(Throwable failure) {
        super(failure.getClass().getSimpleName(), null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
