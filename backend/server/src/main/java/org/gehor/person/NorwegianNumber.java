package org.gehor.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fødselsnummer, and D-number with its day raised by 40. The month of a synthetic number is raised by 80 (tax
 * administration), 40 or 65 (labour and welfare administration).
 */
final class NorwegianNumber {

    private static final Pattern FORM = Pattern.compile("(\\d{6}) ?(\\d{5})");
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int D_NUMBER = 40;

    private NorwegianNumber() {}

    static Optional<PersonalNumber> parse(String text, LocalDate today) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var digits = form.group(1) + form.group(2);
        return checked(digits, FIRST_WEIGHTS) && checked(digits, SECOND_WEIGHTS)
                ? dated(digits).filter(number -> !number.bornOn().isAfter(today))
                : Optional.empty();
    }

    private static Optional<PersonalNumber> dated(String digits) {
        var day = Integer.parseInt(digits.substring(0, 2));
        var month = Integer.parseInt(digits.substring(2, 4));
        var raised = month > 80 ? 80 : month > 65 ? 65 : month > 40 ? 40 : 0;
        var temporary = day > D_NUMBER;
        try {
            var bornOn = LocalDate.of(
                    year(Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 9))),
                    month - raised,
                    temporary ? day - D_NUMBER : day);
            var kind = temporary ? PersonalNumber.Kind.TEMPORARY : PersonalNumber.Kind.PERSONAL;
            return Optional.of(new PersonalNumber("NO", digits, kind, bornOn, raised > 0));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The century follows from the three digits after the date; some pairs are given to nobody. */
    private static int year(int yearInCentury, int individual) {
        if (individual < 500) {
            return 1900 + yearInCentury;
        }
        if (yearInCentury < 40) {
            return 2000 + yearInCentury;
        }
        if (individual < 750 && yearInCentury >= 54) {
            return 1800 + yearInCentury;
        }
        if (individual >= 900) {
            return 1900 + yearInCentury;
        }
        throw new DateTimeException("no century");
    }

    private static boolean checked(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
