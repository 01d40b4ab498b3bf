package org.gehor.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdsTests {

    @ParameterizedTest
    @ValueSource(strings = {"SE2321000016-1003", "SE2321000131-E000000000001", "SE2329990143-DEMO101"})
    void knowsHsaIds(String id) {
        assertThat(ExternalIds.isHsa(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE2321000017-1003",
                "se2321000016-1003",
                "SE2321000016",
                "SE2321000016-",
                "SE2321000016-a",
                "NO2321000016-1"
            })
    void refusesWhatIsNoHsaId(String id) {
        assertThat(ExternalIds.isHsa(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760673", "983658725", "889640782"})
    void knowsOrganisationNumbers(String id) {
        assertThat(ExternalIds.isOrganisationNumber(id, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760674", "97476067", "9747606733", "174760673", "97476067x", ""})
    void refusesWhatIsNoOrganisationNumber(String id) {
        assertThat(ExternalIds.isOrganisationNumber(id, true)).isFalse();
    }

    @Test
    void letsMadeUpNumbersPassForADemonstrationOnly() {
        assertThat(ExternalIds.isOrganisationNumber("399000017", true)).isTrue();
        assertThat(ExternalIds.isOrganisationNumber("399000017", false)).isFalse();
    }

    /** Modulus 11 and Luhn both find each single wrong digit. */
    @Property
    void findsASingleWrongDigit(
            @ForAll @IntRange(min = 0, max = 7) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        assertThat(ExternalIds.isOrganisationNumber(changed("974760673", at, by), false))
                .isFalse();
        assertThat(ExternalIds.isHsa(changed("SE2321000016-1003", at + 2, by))).isFalse();
    }

    private static String changed(String id, int at, int by) {
        var digit = (char) ('0' + (id.charAt(at) - '0' + by) % 10);
        return id.substring(0, at) + digit + id.substring(at + 1);
    }
}
