package org.gehor.organisation.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;

/** One line of a file; reading a value notes what is wrong with it and goes on with something that does no harm. */
final class CsvLine {

    private final long number;
    private final Map<String, String> fields;
    private final CsvProblems problems;
    private boolean faulty;

    CsvLine(long number, Map<String, String> fields, CsvProblems problems) {
        this.number = number;
        this.fields = fields;
        this.problems = problems;
    }

    /** Number of the line in the file, from 1; the header's is 1. */
    long number() {
        return number;
    }

    /** True when a value read so far was wrong. */
    boolean faulty() {
        return faulty;
    }

    /** Notes a problem of a column. */
    void wrong(String column, ProblemCode code, Object... arguments) {
        faulty = true;
        problems.add(number, column, code, arguments);
    }

    /** Without outer white space; empty when the column is missing. */
    private String raw(String column) {
        return fields.getOrDefault(column, "").strip();
    }

    /** A needed text. */
    String text(String column, int min, int max) {
        var value = raw(column);
        if (value.isEmpty()) {
            wrong(column, ProblemCode.REQUIRED);
        } else if (length(value) < min) {
            wrong(column, ProblemCode.TOO_SHORT, length(value), min);
        }
        return atMost(column, value, max);
    }

    /** A text that may be missing. */
    @Nullable
    String optional(String column, int max) {
        var value = raw(column);
        return value.isEmpty() ? null : atMost(column, value, max);
    }

    private String atMost(String column, String value, int max) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            wrong(column, ProblemCode.INVALID_FORMAT);
        }
        if (length(value) > max) {
            wrong(column, ProblemCode.TOO_LONG, length(value), max);
        }
        return value;
    }

    /** A day that may be missing. */
    @Nullable
    LocalDate day(String column) {
        var value = raw(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException notOne) {
            wrong(column, ProblemCode.INVALID_FORMAT);
            return null;
        }
    }

    /** {@code true} or {@code false}; false when missing. */
    boolean flag(String column) {
        var value = raw(column);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            wrong(column, ProblemCode.INVALID_FORMAT);
        }
        return value.equals("true");
    }

    /** One of an enum's names; empty when it is none of them, which is noted. */
    <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> type) {
        var value = raw(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        wrong(column, value.isEmpty() ? ProblemCode.REQUIRED : ProblemCode.INVALID_FORMAT);
        return Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
