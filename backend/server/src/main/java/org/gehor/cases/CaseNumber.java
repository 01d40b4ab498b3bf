package org.gehor.cases;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/**
 * A case's number: two digits of the year, a running number of at least six digits, and a check digit. Digits only, since
 * they are said alike on the phone in every language. The check digit (Verhoeff 1969) finds every single wrong digit and
 * every swap of two neighbours.
 *
 * @param digits canonical form, without spaces
 */
public record CaseNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{9,12}");

    public CaseNumber {
        if (!FORM.matcher(digits).matches() || !VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(digits)) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    /** The number of the running serial in a year. */
    static CaseNumber of(int year, long serial) {
        var body = "%02d%06d".formatted(year % 100, serial);
        try {
            return new CaseNumber(body + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(body));
        } catch (CheckDigitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a person typed or said, with any spaces and hyphens; empty when a digit must be wrong. */
    public static Optional<CaseNumber> parse(String text) {
        try {
            return Optional.of(new CaseNumber(text.replaceAll("[\\s\u00a0\\-–]", "")));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** In groups of three from the right, to be said: {@code 260 000 048}. */
    @Override
    public String toString() {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
    }
}
