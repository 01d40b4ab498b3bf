package org.gehor.notification;

/** The notice cannot be sent, now or later: there is no such address. Says which kind of failure it was, never the address. */
public final class NeverSendable extends RuntimeException {

    NeverSendable(Throwable failure) {
        this(failure.getClass().getSimpleName());
    }

    NeverSendable(String kind) {
        super(kind, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
