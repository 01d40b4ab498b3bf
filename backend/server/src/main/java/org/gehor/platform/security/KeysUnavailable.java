package org.gehor.platform.security;

/** The login realm has not told its keys yet, so that no token can be judged: the service's trouble, not the caller's. */
final class KeysUnavailable extends RuntimeException {

    KeysUnavailable() {
        super("The login realm's keys are not known", null, false, false);
    }
}
