package org.gehor.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was typed, when it looks like the beginning of an external id. */
final class TypedId {

    private static final Pattern BEGINNING = Pattern.compile("([a-z]{2})?\\d{4,12}[a-z0-9]{0,18}");

    private TypedId() {}

    /** In the form in which ids are compared (lower case letters and digits): four digits at least, blanks and hyphens anywhere. */
    static Optional<String> of(String typed) {
        var compact = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return BEGINNING.matcher(compact).matches() ? Optional.of(compact) : Optional.empty();
    }
}
