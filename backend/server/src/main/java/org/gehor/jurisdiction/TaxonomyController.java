package org.gehor.jurisdiction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Query {@code taxonomies}. */
@Controller
class TaxonomyController {

    private final Taxonomies taxonomies;
    private final CountryProfiles profiles;
    private final Clock clock;

    TaxonomyController(Taxonomies taxonomies, CountryProfiles profiles, Clock clock) {
        this.taxonomies = taxonomies;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Schema type {@code Taxonomy}. */
    record InUse(
            String code,
            String name,
            @Nullable String note,
            List<Heading> groups,
            List<Degree> severities,
            List<Stage> stages,
            List<Degree> harms) {}

    /** Schema type {@code TaxonomyGroup}. */
    record Heading(String code, String name, List<Choice> categories) {}

    /** Schema type {@code TaxonomyCategory}. */
    record Choice(String code, String name, @Nullable String help) {}

    /** Schema type {@code TaxonomyDegree}. */
    record Degree(int degree, String name) {}

    /** Schema type {@code TaxonomyStage}. */
    record Stage(String code, String name) {}

    @QueryMapping("taxonomies")
    List<InUse> inUse(@Argument String country, @Argument @Nullable LocalDate on, Locale locale) {
        var day = on == null ? profiles.get(country).dayOf(clock.instant()) : on;
        return taxonomies.of(country, day).entrySet().stream()
                .map(entry -> inUse(entry.getKey(), entry.getValue(), day, locale))
                .toList();
    }

    private static InUse inUse(String code, Taxonomy set, LocalDate day, Locale locale) {
        return new InUse(
                code,
                CountryProfile.in(set.name(), locale),
                orNull(set.note(), locale),
                set.groups().entrySet().stream()
                        .map(entry -> heading(entry.getKey(), entry.getValue(), set, day, locale))
                        .filter(heading -> !heading.categories().isEmpty())
                        .toList(),
                degrees(set.severities(), locale),
                set.stages().entrySet().stream()
                        .map(entry -> new Stage(entry.getKey(), CountryProfile.in(entry.getValue(), locale)))
                        .toList(),
                degrees(set.harms(), locale));
    }

    private static Heading heading(String code, Taxonomy.Group group, Taxonomy set, LocalDate day, Locale locale) {
        return new Heading(
                code,
                CountryProfile.in(group.name(), locale),
                group.categories().entrySet().stream()
                        .filter(entry -> set.valid(entry.getValue(), day))
                        .map(entry -> new Choice(
                                entry.getKey(),
                                CountryProfile.in(entry.getValue().name(), locale),
                                orNull(entry.getValue().help(), locale)))
                        .toList());
    }

    private static List<Degree> degrees(List<Map<String, String>> names, Locale locale) {
        var degrees = new ArrayList<Degree>();
        for (var name : names) {
            degrees.add(new Degree(degrees.size(), CountryProfile.in(name, locale)));
        }
        return degrees;
    }

    private static @Nullable String orNull(@Nullable Map<String, String> texts, Locale locale) {
        return texts == null || texts.isEmpty() ? null : CountryProfile.in(texts, locale);
    }
}
