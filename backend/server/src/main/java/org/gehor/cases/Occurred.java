package org.gehor.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, as exactly as one knows.
 *
 * @param precision which of the others are set
 * @param from the day, or the first day
 * @param until the last day of a period
 * @param about in own words, at most 200 characters
 */
public record Occurred(
        Precision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String about) {

    /** How exactly one knows; the meanings stand in the schema. */
    public enum Precision {
        EXACT,
        ABOUT,
        PERIOD,
        ONGOING
    }
}
