package org.gehor.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether the same was sent again, without keeping it twice: SHA-256 over all fields but key and draft. */
final class BodyHash {

    private BodyHash() {}

    static byte[] of(ComplaintInput input) {
        var fields = Stream.of(
                        input.organisationId(),
                        input.occurred(),
                        input.whatHappened(),
                        input.consequences(),
                        input.wishes(),
                        input.otherWish(),
                        input.questions(),
                        input.answerChannel(),
                        input.email(),
                        // Null and none are the same.
                        input.attachmentIds() == null ? List.of() : input.attachmentIds())
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
