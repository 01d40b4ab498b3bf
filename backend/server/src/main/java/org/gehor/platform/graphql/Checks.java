package org.gehor.platform.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects all problems of an input before refusing it, so that a person need not mend one after the other. */
public final class Checks {

    // Deliberately wide: whether an address takes mail only sending shows. One @, something on both sides, no spaces.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");

    /** Nobody mends more than these at once, and a request must not make the answer grow without end. */
    private static final int MOST = 50;

    private final List<Problem> found = new ArrayList<>();

    /** Notes the problem unless the condition holds. */
    public Checks unless(boolean holds, Problem problem) {
        if (!holds && found.size() < MOST) {
            found.add(problem);
        }
        return this;
    }

    /** A needed text with limits counted in characters as people count them (code points), outer white space left out. */
    public Checks text(@Nullable String text, int min, int max, String... path) {
        if (text == null || text.isBlank()) {
            return unless(false, Problem.at(ProblemCode.REQUIRED, path));
        }
        var length = length(text.strip());
        storable(text, path);
        unless(length >= min, Problem.at(ProblemCode.TOO_SHORT, path).with(length, min));
        return unless(length <= max, Problem.at(ProblemCode.TOO_LONG, path).with(length, max));
    }

    /** A text that may be missing. */
    public Checks optionalText(@Nullable String text, int max, String... path) {
        storable(text, path);
        var length = text == null ? 0 : length(text.strip());
        return unless(length <= max, Problem.at(ProblemCode.TOO_LONG, path).with(length, max));
    }

    /** A list with at most so many elements. */
    public Checks count(int size, int max, String... path) {
        return unless(size <= max, Problem.at(ProblemCode.TOO_MANY, path).with(size, max));
    }

    /** An e-mail address that may be missing or empty. */
    public Checks email(@Nullable String email, String... path) {
        optionalText(email, 254, path);
        return unless(
                email == null || email.isBlank() || EMAIL.matcher(email.strip()).matches(),
                Problem.at(ProblemCode.INVALID_FORMAT, path));
    }

    /** The database keeps no NUL; nobody types one. */
    private void storable(@Nullable String text, String... path) {
        unless(text == null || text.indexOf('\0') < 0, Problem.at(ProblemCode.INVALID_FORMAT, path));
    }

    /** A key made by the client: 8 to 64 characters. */
    public Checks idempotencyKey(String key) {
        return text(key, 8, 64, "idempotencyKey");
    }

    /** Refuses with all problems found; does nothing when there are none. */
    public void orRefuse() {
        if (!found.isEmpty()) {
            throw new Refusal(found);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
