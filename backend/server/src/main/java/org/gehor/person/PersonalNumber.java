package org.gehor.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A national identity number: Swedish personal or coordination number, Norwegian birth number or D-number, synthetic ones of
 * the Norwegian test populations included. Never shows itself: not in {@link #toString()}, so not in logs and errors.
 */
public final class PersonalNumber {

    /** What kind of number it is. */
    public enum Kind {
        /** For those in the population register: personnummer, fødselsnummer. */
        PERSONAL,
        /** For others: samordningsnummer, D-number. */
        TEMPORARY
    }

    private final String country;
    private final String digits;
    private final Kind kind;
    private final LocalDate bornOn;
    private final boolean synthetic;

    PersonalNumber(String country, String digits, Kind kind, LocalDate bornOn, boolean synthetic) {
        this.country = country;
        this.digits = digits;
        this.kind = kind;
        this.bornOn = bornOn;
        this.synthetic = synthetic;
    }

    /**
     * Reads a number as people and login services write it: Swedish with 12 digits, or 10 with a sign or without, Norwegian
     * with 11; one hyphen, plus sign or space is allowed where it is usual.
     *
     * @param today to tell the century of a short Swedish number, and that nobody is born later
     * @return empty when it is not a number of these countries, or its check digits or date are wrong
     */
    public static Optional<PersonalNumber> parse(String text, LocalDate today) {
        var stripped = text.strip();
        return SwedishNumber.parse(stripped, today).or(() -> NorwegianNumber.parse(stripped, today));
    }

    /** ISO 3166-1 alpha-2 of the country that gave it. */
    public String country() {
        return country;
    }

    /** The one way to write it: digits only, Swedish with century. For encryption and look-up, never for showing. */
    public String canonical() {
        return digits;
    }

    /** What kind it is. */
    public Kind kind() {
        return kind;
    }

    /** Birth date. */
    public LocalDate bornOn() {
        return bornOn;
    }

    /** True for a Norwegian number of a test population, which belongs to nobody. */
    public boolean synthetic() {
        return synthetic;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalNumber number && country.equals(number.country) && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return 31 * country.hashCode() + digits.hashCode();
    }

    @Override
    public String toString() {
        return "PersonalNumber[" + country + "]";
    }
}
