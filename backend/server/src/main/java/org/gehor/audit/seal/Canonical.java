package org.gehor.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The form in which values are hashed, by SHA-256: each value as its length in bytes, a colon and its UTF-8 bytes, null as a
 * hyphen. No two lists of values have the same form, whatever stands in them.
 */
final class Canonical {

    /** Bytes of a digest. */
    static final int LENGTH = 32;

    private final MessageDigest digest;

    /** @param purpose what is hashed, and by which version of this form; a hash made for one never passes for another */
    Canonical(String purpose) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        add(purpose);
    }

    Canonical add(@Nullable String value) {
        if (value == null) {
            digest.update((byte) '-');
            return this;
        }
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    Canonical add(long value) {
        return add(Long.toString(value));
    }

    /** Ends the list with bytes as they are. */
    Canonical end(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    byte[] hash() {
        return digest.digest();
    }
}
