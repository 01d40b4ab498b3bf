package org.gehor.classification.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gehor.classification.agreement.AgreementRepository.Count;
import org.gehor.jurisdiction.Taxonomies;

/** From counts to measures: a table for each category, what nobody chose filled in, and all of a set together. */
final class Agreements {

    private final Taxonomies taxonomies;

    Agreements(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    CodingAgreement of(List<Count> counts, int waiting) {
        int cases = counts.stream()
                .filter(count -> count.taxonomy().isEmpty())
                .mapToInt(Count::cases)
                .sum();
        var sets = counts.stream()
                .filter(count -> !count.taxonomy().isEmpty())
                .collect(Collectors.groupingBy(Count::taxonomy, LinkedHashMap::new, Collectors.toList()));
        return new CodingAgreement(
                cases,
                waiting,
                Reading.FEWEST,
                sets.entrySet().stream()
                        .map(set -> ofSet(set.getKey(), set.getValue()))
                        .toList());
    }

    private CodingAgreement.OfTaxonomy ofSet(String taxonomy, List<Count> counts) {
        int degrees =
                taxonomies.find(taxonomy).map(set -> set.severities().size()).orElse(0);
        int cases = counts.stream()
                .filter(count -> count.code().isEmpty())
                .mapToInt(Count::cases)
                .sum();
        Map<String, List<Count>> byCode = counts.stream()
                .filter(count -> !count.code().isEmpty())
                .collect(Collectors.groupingBy(Count::code, LinkedHashMap::new, Collectors.toList()));
        var presences = new ArrayList<Kappa>();
        var severities = new ArrayList<Kappa>();
        var categories = new ArrayList<CodingAgreement.OfCategory>();
        byCode.forEach((code, of) -> {
            var chosen = table(of, cases, 2);
            var presence = Kappa.unweighted(chosen);
            presences.add(presence);
            CodingAgreement.Measure severity = null;
            if (degrees > 0) {
                var kappa = Kappa.quadratic(table(of, cases, degrees));
                severities.add(kappa);
                severity = CodingAgreement.Measure.of(kappa, cases);
            }
            categories.add(new CodingAgreement.OfCategory(
                    taxonomy,
                    code,
                    (int) chosen[1][1],
                    (int) (cases - chosen[0][0]),
                    CodingAgreement.Measure.of(presence, cases),
                    severity));
        });
        return new CodingAgreement.OfTaxonomy(
                taxonomy,
                cases,
                CodingAgreement.Measure.of(Kappa.pooled(presences), cases),
                degrees > 0 ? CodingAgreement.Measure.of(Kappa.pooled(severities), cases) : null,
                categories);
    }

    /** With two degrees: chosen or not. What neither coder chose is the rest of the cases. */
    private static long[][] table(List<Count> counts, int cases, int degrees) {
        var table = new long[degrees][degrees];
        table[0][0] = cases;
        for (var count : counts) {
            table[Math.min(count.first(), degrees - 1)][Math.min(count.second(), degrees - 1)] += count.cases();
            table[0][0] -= count.cases();
        }
        return table;
    }
}
