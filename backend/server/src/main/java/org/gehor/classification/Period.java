package org.gehor.classification;

import java.time.Instant;
import java.time.LocalDate;
import org.gehor.jurisdiction.CountryProfile;

/**
 * Days from the first to the last, as moments.
 *
 * @param from the beginning of the first day
 * @param until the end of the last day, which is not part of it
 */
public record Period(Instant from, Instant until) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** True for days in their order, in years in which there are cases. */
    public static boolean fits(LocalDate from, LocalDate until) {
        return !until.isBefore(from) && from.getYear() >= FIRST_YEAR && until.getYear() <= LAST_YEAR;
    }

    /** The days as a country counts them. */
    public static Period of(CountryProfile profile, LocalDate from, LocalDate until) {
        return new Period(profile.startOf(from), profile.startOf(until.plusDays(1)));
    }
}
