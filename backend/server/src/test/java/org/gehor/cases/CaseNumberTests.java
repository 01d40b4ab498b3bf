package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What people mishear and mistype is found. */
class CaseNumberTests {

    @Example
    void isSaidInGroupsOfThree() {
        assertThat(CaseNumber.of(2026, 48).toString()).matches("260 000 48\\d".replace(' ', '\u00a0'));
    }

    @Property
    void isReadHoweverItIsSpaced(@ForAll @LongRange(min = 1, max = 99_999_999) long serial) {
        var number = CaseNumber.of(2026, serial);
        assertThat(CaseNumber.parse(number.toString())).contains(number);
        assertThat(CaseNumber.parse(number.digits())).contains(number);
        assertThat(CaseNumber.parse(number.digits().replaceAll("(\\d{2})", "$1-")))
                .contains(number);
    }

    @Property
    void findsEveryWrongDigit(
            @ForAll @LongRange(min = 1, max = 9_999_999) long serial,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = CaseNumber.of(2026, serial).digits();
        var wrong = (char) ('0' + (digits.charAt(place) - '0' + by) % 10);
        assertThat(CaseNumber.parse(digits.substring(0, place) + wrong + digits.substring(place + 1)))
                .isEmpty();
    }

    @Property
    void findsEverySwapOfNeighbours(
            @ForAll @LongRange(min = 1, max = 9_999_999) long serial, @ForAll @IntRange(max = 7) int place) {
        var digits = CaseNumber.of(2026, serial).digits();
        Assume.that(digits.charAt(place) != digits.charAt(place + 1));
        var swapped = digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
        assertThat(CaseNumber.parse(swapped)).isEmpty();
    }

    @Example
    void growsWhenAYearHasAMillionCases() {
        assertThat(CaseNumber.of(2026, 1_234_567).digits()).hasSize(10);
    }
}
