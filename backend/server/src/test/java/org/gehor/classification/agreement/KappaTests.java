package org.gehor.classification.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** The measure of agreement against published examples, and what holds of it for all tables. */
class KappaTests {

    private static final Offset<Double> TINY = within(1e-9);
    private static final Offset<Double> PRINTED = within(0.0005);

    /** Cohen 1968: the diagnoses of 200 patients by two raters, kappa .492. */
    @Example
    void isThatOfCohensDiagnoses() {
        assertThat(value(Kappa.unweighted(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}})))
                .isCloseTo(0.492, PRINTED);
    }

    /** Artstein and Poesio, Inter-coder agreement for computational linguistics (2008), table 1: kappa .348. */
    @Example
    void isThatOfTwoCodersWhoSayYesOrNo() {
        assertThat(value(Kappa.unweighted(new long[][] {{20, 20}, {10, 50}}))).isCloseTo(0.348, PRINTED);
    }

    /** Their three classes with the weights of scikit-learn's own test: none .9315, squared .9541. */
    @Example
    void weighsByTheSquareOfTheDistance() {
        var table = new long[][] {{46, 0, 0}, {4, 40, 0}, {0, 0, 10}};
        assertThat(value(Kappa.unweighted(table))).isCloseTo(0.9315, within(0.00005));
        assertThat(value(Kappa.quadratic(table))).isCloseTo(0.9541, within(0.00005));
    }

    /** De Vries and others 2008: (mean observed - mean expected) / (1 - mean expected), here by hand. */
    @Example
    void poolsBeforeItDivides() {
        var often = Kappa.unweighted(new long[][] {{20, 20}, {10, 50}});
        var rarely = Kappa.unweighted(new long[][] {{98, 1}, {1, 0}});
        double observed = (0.70 + 0.98) / 2;
        double expected = (0.54 + (0.99 * 0.99 + 0.01 * 0.01)) / 2;
        assertThat(value(Kappa.pooled(List.of(often, rarely)))).isCloseTo((observed - expected) / (1 - expected), TINY);
    }

    @Example
    void tellsNothingWhereBothAlwaysSaidTheSameOneThing() {
        assertThat(Kappa.unweighted(new long[][] {{50, 0}, {0, 0}}).value()).isEmpty();
        assertThat(Kappa.quadratic(new long[4][4]).value()).isEmpty();
        assertThat(Kappa.pooled(List.of()).value()).isEmpty();
    }

    @Property
    void isOneForPerfectAgreement(@ForAll("diagonals") long[] both) {
        var table = new long[both.length][both.length];
        for (int i = 0; i < both.length; i++) {
            table[i][i] = both[i];
        }
        Assume.that(java.util.Arrays.stream(both).filter(count -> count > 0).count() > 1);
        assertThat(value(Kappa.unweighted(table))).isCloseTo(1, TINY);
        assertThat(value(Kappa.quadratic(table))).isCloseTo(1, TINY);
    }

    @Property
    void doesNotCareWhoIsFirst(@ForAll("tables") long[][] table) {
        assertThat(Kappa.unweighted(turned(table))).isEqualTo(Kappa.unweighted(table));
        var quadratic = Kappa.quadratic(table);
        assertThat(Kappa.quadratic(turned(table)).observed()).isCloseTo(quadratic.observed(), TINY);
        assertThat(Kappa.quadratic(turned(table)).expected()).isCloseTo(quadratic.expected(), TINY);
    }

    /** What two coders say who know nothing of each other, and of the case. */
    @Property
    void isZeroForChance(@ForAll("diagonals") long[] first, @ForAll("diagonals") long[] second) {
        Assume.that(first.length == second.length);
        var table = new long[first.length][first.length];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                table[i][j] = first[i] * second[j];
            }
        }
        for (var kappa : List.of(Kappa.unweighted(table), Kappa.quadratic(table))) {
            kappa.value().ifPresent(value -> assertThat(value).isCloseTo(0, TINY));
        }
    }

    @Property
    void isNeverMoreThanOneAndTheSameForMoreOfTheSame(@ForAll("tables") long[][] table) {
        var twice = new long[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                twice[i][j] = 2 * table[i][j];
            }
        }
        Kappa.quadratic(table).value().ifPresent(value -> {
            assertThat(value).isLessThanOrEqualTo(1 + 1e-9);
            assertThat(value(Kappa.quadratic(twice))).isCloseTo(value, TINY);
        });
    }

    /** With two degrees there is but one distance. */
    @Property
    void isTheSameWeighedOrNotForYesAndNo(@ForAll("tables") long[][] table) {
        Assume.that(table.length == 2);
        assertThat(Kappa.quadratic(table)).isEqualTo(Kappa.unweighted(table));
    }

    @Property
    void isInWordsWhatItIsToTwoDecimals(@ForAll("kappas") double kappa) {
        var reading = Reading.of(new Kappa(1 - kappa, 1), Reading.FEWEST);
        var shown = Math.round(kappa * 100) / 100.0;
        assertThat(reading)
                .isEqualTo(
                        shown < 0
                                ? Reading.POOR
                                : shown <= 0.2
                                        ? Reading.SLIGHT
                                        : shown <= 0.4
                                                ? Reading.FAIR
                                                : shown <= 0.6
                                                        ? Reading.MODERATE
                                                        : shown <= 0.8 ? Reading.SUBSTANTIAL : Reading.ALMOST_PERFECT);
    }

    @Example
    void tellsNothingOfTooFewCases() {
        assertThat(Reading.of(new Kappa(0, 0.5), Reading.FEWEST - 1)).isEqualTo(Reading.TOO_FEW);
        assertThat(Reading.of(new Kappa(0, 0), Reading.FEWEST)).isEqualTo(Reading.UNTOLD);
        assertThat(CodingAgreement.Measure.of(new Kappa(0, 0.5), Reading.FEWEST - 1)
                        .kappa())
                .isNull();
    }

    private static double value(Kappa kappa) {
        return kappa.value().orElseThrow();
    }

    private static long[][] turned(long[][] table) {
        var turned = new long[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }

    @Provide
    Arbitrary<long[]> diagonals() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(degrees ->
                        Arbitraries.longs().between(0, 60).array(long[].class).ofSize(degrees));
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(degrees -> Arbitraries.longs()
                        .between(0, 60)
                        .array(long[].class)
                        .ofSize(degrees)
                        .array(long[][].class)
                        .ofSize(degrees));
    }

    @Provide
    Arbitrary<Double> kappas() {
        return Arbitraries.integers().between(-100, 100).map(hundredths -> hundredths / 100.0);
    }
}
