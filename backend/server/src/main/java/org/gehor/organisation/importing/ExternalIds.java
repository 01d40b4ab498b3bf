package org.gehor.organisation.importing;

import java.util.regex.Pattern;

/** Forms and check digits of the ids that registers give to organisations. */
final class ExternalIds {

    private static final Pattern HSA = Pattern.compile("SE(\\d{10})-[0-9A-Z]{1,18}");
    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("[389]\\d{8}");
    private static final Pattern RESH = Pattern.compile("\\d{3,9}");
    private static final int[] ORGANISATION_NUMBER_WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private ExternalIds() {}

    /** HSA-id: country, the Swedish organisation number with its check digit, a hyphen, and what the owner chose. */
    static boolean isHsa(String id) {
        var matcher = HSA.matcher(id);
        return matcher.matches() && passesLuhn(matcher.group(1));
    }

    /**
     * Norwegian organisation number: nine digits, modulus 11. The register gives numbers that begin with 8 or 9; those that
     * begin with 3 are for made-up data only.
     */
    static boolean isOrganisationNumber(String id, boolean demo) {
        if (!ORGANISATION_NUMBER.matcher(id).matches() || (id.charAt(0) == '3' && !demo)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ORGANISATION_NUMBER_WEIGHTS.length; i++) {
            sum += ORGANISATION_NUMBER_WEIGHTS[i] * digit(id, i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digit(id, 8); // a remainder that asks for 10 is no number
    }

    /** RESH-id: digits without a check digit. */
    static boolean isResh(String id) {
        return RESH.matcher(id).matches();
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static int digit(String digits, int index) {
        return Character.digit(digits.charAt(index), 10);
    }
}
