package org.gehor.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether the same was sent again, without keeping it twice: SHA-256 over all fields but key and draft. */
final class BodyHash {

    private BodyHash() {}

    static byte[] of(Form form) {
        var fields = Stream.concat(Stream.of(form.kind()), form.body().stream())
                .map(Objects::toString)
                // Each with its length, so that no text can be moved from one field to the next unseen.
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining("\n"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
