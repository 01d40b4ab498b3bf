package org.gehor.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who write or call to a person must know; schema type {@code ContactNeeds}.
 *
 * @param safeTime at most 200 characters
 * @param interpreterLanguage at most 60 characters
 */
public record ContactNeeds(
        @Nullable String safeTime,
        List<ContactWay> unsafeWays,
        @Nullable String interpreterLanguage,
        boolean easyRead) {

    static final ContactNeeds NONE = new ContactNeeds(null, List.of(), null, false);

    public ContactNeeds {
        unsafeWays = List.copyOf(unsafeWays);
    }

    /** These, changed by what is given; an empty text removes, null keeps. */
    ContactNeeds changed(ContactNeedsInput input) {
        return new ContactNeeds(
                text(input.safeTime(), safeTime),
                input.unsafeWays() == null
                        ? unsafeWays
                        : input.unsafeWays().stream().distinct().sorted().toList(),
                text(input.interpreterLanguage(), interpreterLanguage),
                input.easyRead() == null ? easyRead : input.easyRead());
    }

    private static @Nullable String text(@Nullable String given, @Nullable String known) {
        return given == null ? known : given.isBlank() ? null : given.strip();
    }

    @Override
    public String toString() {
        return "ContactNeeds[]";
    }
}
