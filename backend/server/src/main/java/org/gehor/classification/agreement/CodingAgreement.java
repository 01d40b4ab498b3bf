package org.gehor.classification.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well coders agree at a place in a period. Schema type {@code CodingAgreement}.
 *
 * @param cases coded by both
 * @param waiting second codings asked for and not made
 * @param fewest cases below which no measure is told
 */
record CodingAgreement(int cases, int waiting, int fewest, List<OfTaxonomy> taxonomies) {

    /**
     * Of one set. Schema type {@code TaxonomyAgreement}.
     *
     * @param cases in which either coder used the set
     * @param severity null when the set has none
     */
    record OfTaxonomy(
            String taxonomy,
            int cases,
            Measure presence,
            @Nullable Measure severity,
            List<OfCategory> categories) {}

    /**
     * Of one category. Schema type {@code CategoryAgreement}.
     *
     * @param both chosen by both
     * @param either chosen by one of them or both
     * @param severity null when the set has none
     */
    record OfCategory(
            String taxonomy,
            String code,
            int both,
            int either,
            Measure presence,
            @Nullable Measure severity) {}

    /**
     * Schema type {@code AgreementMeasure}.
     *
     * @param kappa null when there are too few cases or nothing to tell
     */
    record Measure(@Nullable Double kappa, Reading reading) {

        static Measure of(Kappa kappa, int cases) {
            var reading = Reading.of(kappa, cases);
            var told = reading == Reading.TOO_FEW || reading == Reading.UNTOLD;
            return new Measure(told ? null : kappa.value().orElseThrow(), reading);
        }
    }
}
