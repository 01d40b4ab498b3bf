package org.gehor.notification;

/** The notice cannot be sent, now or later: the address is none. Says which kind of failure it was, never the address. */
final class NeverSendable extends RuntimeException {

    NeverSendable(Throwable failure) {
        super(failure.getClass().getSimpleName(), null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
