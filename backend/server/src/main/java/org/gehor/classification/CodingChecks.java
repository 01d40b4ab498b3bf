package org.gehor.classification;

import java.time.Instant;
import java.util.HashSet;
import org.gehor.cases.CareCase;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.Taxonomies;
import org.gehor.jurisdiction.Taxonomy;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.springframework.stereotype.Component;

/** Refuses what the sets of the case's country do not know, or no longer or not yet use on the day of the coding. */
@Component
class CodingChecks {

    static final int MOST = 20;
    private static final String FIELD = "categories";

    private final Taxonomies taxonomies;
    private final CountryProfiles profiles;

    CodingChecks(Taxonomies taxonomies, CountryProfiles profiles) {
        this.taxonomies = taxonomies;
        this.profiles = profiles;
    }

    void check(CareCase subject, Classification.Wanted wanted, Instant now) {
        var categories = wanted.categories();
        var checks = new Checks();
        checks.unless(!categories.isEmpty(), Problem.at(ProblemCode.REQUIRED, FIELD))
                .count(categories.size(), MOST, FIELD)
                .orRefuse();
        var inUse =
                taxonomies.of(subject.country(), profiles.get(subject.country()).dayOf(now));
        var chosen = new HashSet<String>();
        for (int i = 0; i < categories.size(); i++) {
            var each = categories.get(i);
            var place = Integer.toString(i);
            checks.unless(
                    chosen.add(each.taxonomy() + "/" + each.code()),
                    Problem.at(ProblemCode.ALREADY_DONE, FIELD, place, "code"));
            if (known(checks, each, place)) {
                var set = inUse.get(each.taxonomy());
                var category = taxonomies.find(each.taxonomy()).flatMap(found -> found.find(each.code()));
                checks.unless(
                        set != null
                                && set.valid(
                                        category.orElseThrow().category(),
                                        profiles.get(subject.country()).dayOf(now)),
                        Problem.at(ProblemCode.NOT_ALLOWED_NOW, FIELD, place, "code"));
                degrees(checks, taxonomies.find(each.taxonomy()).orElseThrow(), each, place);
            }
        }
        var harm = wanted.harm();
        checks.unless(
                        harm == null
                                || categories.stream()
                                        .flatMap(each -> taxonomies.find(each.taxonomy()).stream())
                                        .anyMatch(set ->
                                                harm >= 0 && harm < set.harms().size()),
                        Problem.at(ProblemCode.INVALID_FORMAT, "harm"))
                .orRefuse();
    }

    private boolean known(Checks checks, CodedCategory each, String place) {
        var known = taxonomies
                .find(each.taxonomy())
                .flatMap(set -> set.find(each.code()))
                .isPresent();
        checks.unless(known, Problem.at(ProblemCode.NOT_FOUND, FIELD, place, "code"));
        return known;
    }

    private static void degrees(Checks checks, Taxonomy set, CodedCategory each, String place) {
        var severity = each.severity();
        if (severity == null) {
            checks.unless(set.severities().isEmpty(), Problem.at(ProblemCode.REQUIRED, FIELD, place, "severity"));
        } else {
            checks.unless(
                    set.knowsSeverity(severity), Problem.at(ProblemCode.INVALID_FORMAT, FIELD, place, "severity"));
        }
        checks.unless(
                each.stage() == null || set.stages().containsKey(each.stage()),
                Problem.at(ProblemCode.INVALID_FORMAT, FIELD, place, "stage"));
    }
}
