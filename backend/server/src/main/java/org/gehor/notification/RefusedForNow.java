package org.gehor.notification;

/** A service does not take a notice now. Says by which status, never what it wrote. */
final class RefusedForNow extends RuntimeException {

    RefusedForNow(int status) {
        super("Status" + status, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
