package org.gehor.jurisdiction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * All sets of categories of the installation.
 *
 * @param taxonomies by code
 */
@ConfigurationProperties("gehor")
public record Taxonomies(Map<String, Taxonomy> taxonomies) {

    /** The set with this code, also one that is no longer used; empty for a code that never was. */
    public Optional<Taxonomy> find(String code) {
        return Optional.ofNullable(taxonomies.get(code));
    }

    /** Those that a country uses on the day, in the order in which to offer them. */
    public Map<String, Taxonomy> of(String country, LocalDate day) {
        var used = new LinkedHashMap<String, Taxonomy>();
        taxonomies.entrySet().stream()
                .filter(entry -> entry.getValue().countries().contains(country)
                        && entry.getValue().valid(day))
                .sorted(Comparator.comparing(entry -> entry.getValue().place()))
                .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
        return used;
    }

    /** A category in words, with its heading where that says more; the codes themselves when they are not known. */
    public String say(String taxonomy, String code, Locale language) {
        return find(taxonomy)
                .flatMap(set -> set.find(code))
                .map(placed -> {
                    var group = CountryProfile.in(placed.group().name(), language);
                    var name = CountryProfile.in(placed.category().name(), language);
                    return group.equals(name) ? name : group + ": " + name;
                })
                .orElse(taxonomy + " " + code);
    }

    /** A stage of care in words; the code itself when no set knows it. */
    public String sayStage(String code, Locale language) {
        return taxonomies.values().stream()
                .flatMap(set -> Optional.ofNullable(set.stages().get(code)).stream())
                .findFirst()
                .map(name -> CountryProfile.in(name, language))
                .orElse(code);
    }
}
