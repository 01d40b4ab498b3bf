package org.gehor.cases.dialogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A party's unfinished letter in a case. Schema type {@code LetterDraft}.
 *
 * @param text at most 8,000 characters, possibly empty
 * @param version rises with each save
 * @param expiresOn day on which it is removed if it is not touched
 */
public record LetterDraft(String text, int version, Instant savedAt, LocalDate expiresOn) {

    @Override
    public String toString() {
        return "LetterDraft[" + version + "]";
    }
}
