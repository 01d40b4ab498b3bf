package org.gehor.platform.security;

/** A valid token whose holder cannot be let in all the same. Carries no stack trace and nothing of the token. */
public final class LoginRefused extends RuntimeException {

    private final String code;

    /**
     * @param code for {@code extensions.code}
     * @param message for the developer of the client, in English, without personal data
     */
    public LoginRefused(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Machine-readable reason. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
