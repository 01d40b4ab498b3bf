package org.gehor.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sets of categories: whole in all languages, each code once, in use from their first day to their last. */
@ServerTest
class TaxonomyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Taxonomies taxonomies;

    @Test
    void areOfferedByCountryInTheirOrder() {
        assertThat(taxonomies.of("SE", DAY).keySet()).containsExactly("SE_PATIENT_BOARDS", "HCAT", "TEST_SET");
        assertThat(taxonomies.of("NO", DAY).keySet()).containsExactly("NO_INTERIM", "HCAT");
        assertThat(taxonomies.of("SE", LocalDate.of(2017, 12, 31))).isEmpty();
    }

    @Test
    void sayEverythingInAllLanguages() {
        var texts = new ArrayList<Map<String, String>>();
        taxonomies.taxonomies().values().forEach(set -> {
            texts.add(set.name());
            texts.addAll(set.severities());
            texts.addAll(set.harms());
            texts.addAll(set.stages().values());
            set.groups().values().forEach(group -> {
                texts.add(group.name());
                group.categories().values().forEach(category -> {
                    texts.add(category.name());
                    if (!category.help().isEmpty()) {
                        texts.add(category.help());
                    }
                });
            });
        });
        assertThat(texts)
                .hasSizeGreaterThan(60)
                .allSatisfy(text ->
                        assertThat(text).containsOnlyKeys("sv", "nb", "en").doesNotContainValue(""));
    }

    @Test
    void haveEachCodeOnce() {
        taxonomies.taxonomies().forEach((code, set) -> {
            var seen = new HashSet<String>();
            set.groups()
                    .values()
                    .forEach(group -> group.categories()
                            .keySet()
                            .forEach(category -> assertThat(seen.add(category))
                                    .as(code + " " + category)
                                    .isTrue()));
            assertThat(seen).isNotEmpty().allMatch(category -> category.matches("[A-Z][A-Z_]{1,39}"));
        });
    }

    @Test
    void knowTheSwedishCategoriesAndHcat() {
        var boards = taxonomies.find("SE_PATIENT_BOARDS").orElseThrow();
        assertThat(boards.groups()).hasSize(9);
        assertThat(boards.groups().values().stream()
                        .mapToInt(group -> group.categories().size()))
                .containsExactly(6, 1, 4, 2, 2, 2, 5, 2, 1);
        var hcat = taxonomies.find("HCAT").orElseThrow();
        assertThat(hcat.groups().keySet()).containsExactly("CLINICAL", "MANAGEMENT", "RELATIONSHIP");
        assertThat(hcat.groups().values().stream()
                        .mapToInt(group -> group.categories().size())
                        .sum())
                .isEqualTo(7);
        assertThat(List.of(
                        hcat.severities().size(),
                        hcat.harms().size(),
                        hcat.stages().size()))
                .containsExactly(4, 6, 6);
        assertThat(boards.severities()).isEmpty();
    }

    @Test
    void holdFromTheirFirstDayToTheirLast() {
        var set = taxonomies.find("TEST_SET").orElseThrow();
        var retired = set.find("RETIRED").orElseThrow().category();
        assertThat(set.valid(retired, LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(set.valid(retired, LocalDate.of(2021, 1, 1))).isFalse();
        var coming = set.find("COMING").orElseThrow().category();
        assertThat(set.valid(coming, LocalDate.of(2098, 12, 31))).isFalse();
        assertThat(set.valid(coming, LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void areSaidInWordsAlsoWhenNobodyKnowsThemAnyMore() {
        assertThat(taxonomies.say("SE_PATIENT_BOARDS", "ATTITUDE", Locale.of("sv")))
                .isEqualTo("Kommunikation: Bemötande");
        assertThat(taxonomies.say("SE_PATIENT_BOARDS", "ANYTHING_ELSE", Locale.of("nb")))
                .isEqualTo("Annet");
        assertThat(taxonomies.say("GONE", "CODE", Locale.ENGLISH)).isEqualTo("GONE CODE");
    }
}
