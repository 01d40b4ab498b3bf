package org.gehor.person;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personnummer, and samordningsnummer with its day raised by 60. A coordination number without a known birth date is none. */
final class SwedishNumber {

    private static final Pattern FORM =
            Pattern.compile("(?<century>\\d{2})?(?<date>\\d{6})(?<sign>[-+]?)(?<last>\\d{4})");
    private static final int COORDINATION = 60;

    private SwedishNumber() {}

    static Optional<PersonalNumber> parse(String text, LocalDate today) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var digits = century(form, today) + form.group("date") + form.group("last");
        try {
            var bornOn = new Personnummer(digits).getDate().toLocalDate();
            var kind = day(form) > COORDINATION ? PersonalNumber.Kind.TEMPORARY : PersonalNumber.Kind.PERSONAL;
            return bornOn.isAfter(today)
                    ? Optional.empty()
                    : Optional.of(new PersonalNumber("SE", digits, kind, bornOn, false));
        } catch (PersonnummerException none) {
            return Optional.empty();
        }
    }

    /** Without a century, the youngest age is meant; a plus sign says that it is a hundred years more. */
    private static String century(Matcher form, LocalDate today) {
        if (form.group("century") != null) {
            return form.group("century");
        }
        var date = form.group("date");
        var day = day(form) > COORDINATION ? day(form) - COORDINATION : day(form);
        var inThisCentury = today.getYear() / 100 * 1_000_000 + Integer.parseInt(date.substring(0, 4)) * 100 + day;
        var now = today.getYear() * 10_000 + today.getMonthValue() * 100 + today.getDayOfMonth();
        var back = (inThisCentury > now ? 1 : 0) + (form.group("sign").equals("+") ? 1 : 0);
        return Integer.toString(today.getYear() / 100 - back);
    }

    private static int day(Matcher form) {
        return Integer.parseInt(form.group("date").substring(4));
    }
}
