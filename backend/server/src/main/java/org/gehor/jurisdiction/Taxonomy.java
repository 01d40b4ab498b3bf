package org.gehor.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A set of categories by which cases are classified; read from a file a set under {@code taxonomy/}. A code keeps its meaning for
 * ever: what is no longer used gets a last day, and cases coded before show it with its words.
 *
 * @param place among the sets, from 1: in this order they are offered
 * @param countries in which it is used
 * @param name by language
 * @param note what one must know to use it, by language; empty when nothing
 * @param validFrom first day on which it may be used
 * @param validUntil last day; null as long as none is known
 * @param groups headings in their order, by code
 * @param severities words for each degree from 0, by language; 0 is what a category has that is not chosen. Empty when a category
 *     of the set has no severity
 * @param stages words for where in the course of care something happened, by code and language; empty when that is not told
 * @param harms words for each degree of harm of the whole case from 0, by language; empty when that is not told
 */
public record Taxonomy(
        int place,
        List<String> countries,
        Map<String, String> name,
        @DefaultValue Map<String, String> note,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Map<String, Group> groups,
        @DefaultValue List<Map<String, String>> severities,
        @DefaultValue Map<String, Map<String, String>> stages,
        @DefaultValue List<Map<String, String>> harms) {

    /**
     * A heading, which is not chosen itself.
     *
     * @param name by language
     * @param categories in their order, by code; a code stands once in a set
     */
    public record Group(Map<String, String> name, Map<String, Category> categories) {}

    /**
     * What is chosen.
     *
     * @param name by language
     * @param help when it fits, by language; empty when the name says it
     * @param validFrom first day; null: as the whole set
     * @param validUntil last day; null: as the whole set
     */
    public record Category(
            Map<String, String> name,
            @DefaultValue Map<String, String> help,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** A category under its heading. */
    public record Placed(String code, Category category, Group group) {}

    /** The category with this code, also when it is no longer used; empty for a code that never was. */
    public Optional<Placed> find(String code) {
        return groups.values().stream()
                .flatMap(group -> group.categories().entrySet().stream()
                        .filter(entry -> entry.getKey().equals(code))
                        .map(entry -> new Placed(code, entry.getValue(), group)))
                .findFirst();
    }

    /** True when a case may be given this category on the day. */
    public boolean valid(Category category, LocalDate day) {
        return holds(validFrom, validUntil, day) && holds(category.validFrom(), category.validUntil(), day);
    }

    /** True when the set may be used on the day. */
    public boolean valid(LocalDate day) {
        return holds(validFrom, validUntil, day);
    }

    /** True when this degree of severity may be said of a category that is chosen. */
    public boolean knowsSeverity(int severity) {
        return severity >= 1 && severity < severities.size();
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
