package org.gehor.classification.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gehor.classification.agreement.AgreementRepository.Count;
import org.gehor.jurisdiction.Taxonomies;
import org.gehor.jurisdiction.Taxonomy;
import org.junit.jupiter.api.Test;

/** From counts to tables: what neither coder chose is the rest of the cases in which the set was used. */
class AgreementsTests {

    private static final List<Map<String, String>> DEGREES =
            List.of(Map.of("en", "0"), Map.of("en", "1"), Map.of("en", "2"), Map.of("en", "3"));

    private final Agreements agreements =
            new Agreements(new Taxonomies(Map.of("PLAIN", set(List.of()), "GRADED", set(DEGREES))));

    private static Taxonomy set(List<Map<String, String>> severities) {
        return new Taxonomy(
                1,
                List.of("SE"),
                Map.of("en", "Set"),
                Map.of(),
                LocalDate.of(2020, 1, 1),
                null,
                Map.of(),
                severities,
                Map.of(),
                List.of());
    }

    /** Artstein and Poesio's table again: 50 both, 20 the second only, 10 the first only, 20 neither. */
    @Test
    void countsWhatNeitherChose() {
        var found = agreements.of(
                List.of(
                        new Count("", "", 0, 0, 120),
                        new Count("PLAIN", "", 0, 0, 100),
                        new Count("PLAIN", "A", 0, 1, 20),
                        new Count("PLAIN", "A", 1, 0, 10),
                        new Count("PLAIN", "A", 1, 1, 50)),
                3);

        assertThat(found.cases()).isEqualTo(120);
        assertThat(found.waiting()).isEqualTo(3);
        var category = found.taxonomies().getFirst().categories().getFirst();
        assertThat(category.both()).isEqualTo(50);
        assertThat(category.either()).isEqualTo(80);
        assertThat(category.presence().kappa()).isCloseTo(0.348, within(0.0005));
        assertThat(category.presence().reading()).isEqualTo(Reading.FAIR);
        assertThat(category.severity()).isNull();
        assertThat(found.taxonomies().getFirst().presence()).isEqualTo(category.presence());
    }

    /** Both see the same problems and differ by one degree in some: presence is full, severity less. */
    @Test
    void tellsSeverityApartFromPresence() {
        var found = agreements.of(
                List.of(
                        new Count("", "", 0, 0, 40),
                        new Count("GRADED", "", 0, 0, 40),
                        new Count("GRADED", "A", 1, 1, 10),
                        new Count("GRADED", "A", 2, 1, 5),
                        new Count("GRADED", "A", 3, 3, 5)),
                0);

        var set = found.taxonomies().getFirst();
        assertThat(set.presence().kappa()).isCloseTo(1, within(1e-9));
        assertThat(java.util.Objects.requireNonNull(set.severity()).kappa()).isBetween(0.9, 0.99);
        assertThat(set.severity().reading()).isEqualTo(Reading.ALMOST_PERFECT);
    }

    @Test
    void tellsCountsButNoMeasureOfFewCases() {
        var found = agreements.of(
                List.of(
                        new Count("", "", 0, 0, 31),
                        new Count("PLAIN", "", 0, 0, 31),
                        new Count("PLAIN", "A", 1, 1, 15)),
                0);

        var category = found.taxonomies().getFirst().categories().getFirst();
        assertThat(category.both()).isEqualTo(15);
        assertThat(category.presence()).isEqualTo(new CodingAgreement.Measure(null, Reading.TOO_FEW));
    }
}
