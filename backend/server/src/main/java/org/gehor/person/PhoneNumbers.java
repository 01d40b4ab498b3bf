package org.gehor.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import java.util.Set;

/** Numbers that take text messages. */
final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Some countries do not tell mobile numbers from others. */
    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private static final int LONGEST = 40;

    private PhoneNumbers() {}

    /**
     * The number in E.164; empty when it is none that takes text messages.
     *
     * @param text as a person writes it
     * @param country whose way of dialling it is in, when it has no country code
     */
    static Optional<String> mobile(String text, String country) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(text, country);
            return NUMBERS.isValidNumber(number)
                            && !number.hasExtension()
                            && MOBILE.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
