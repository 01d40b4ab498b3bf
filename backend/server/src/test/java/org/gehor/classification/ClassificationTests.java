package org.gehor.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.classification.CodingScene.INFORMATION;
import static org.gehor.classification.CodingScene.LISTENING;
import static org.gehor.classification.CodingScene.WAITING;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a case is about: said by who has it or leads there, in versions that stay, in categories that are in use on the day. */
@ServerTest
class ClassificationTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    CodingScene scene;

    @BeforeEach
    void file() {
        scene = new CodingScene(people, port, "SE");
    }

    @Test
    void isWholeInWordsAndCountsUntilTheNextOne() {
        assertThat(scene.classify(scene.handler, "FIRST", 0, 3, INFORMATION, LISTENING))
                .isEmpty();
        assertThat(scene.classify(scene.handler, "FIRST", 1, WAITING)).isEmpty();

        var seen = scene.look(scene.handler);
        var current = "case.classification.";
        seen.path(current + "version").entity(Integer.class).isEqualTo(2);
        seen.path(current + "role").entity(String.class).isEqualTo("HANDLER");
        seen.path(current + "codedBy").entity(String.class).isEqualTo(scene.handlerWorker.name());
        seen.path(current + "mine").entity(Boolean.class).isEqualTo(true);
        seen.path(current + "harm").valueIsNull();
        seen.path(current + "categories[0].name").entity(String.class).isEqualTo("Waiting times");
        seen.path(current + "categories[0].groupName").entity(String.class).isEqualTo("Access");
        seen.path("case.classifications[0].harmName").entity(String.class).isEqualTo("Moderate");
        seen.path("case.classifications[0].categories[1].severityName")
                .entity(String.class)
                .isEqualTo("Medium");
        seen.path("case.classifications[0].categories[1].stageName")
                .entity(String.class)
                .isEqualTo("Care on the ward");
        seen.path("case.classifications[*].version").entityList(Integer.class).containsExactly(1, 2);
        seen.path("case.classifications[0].categories[*].code")
                .entityList(String.class)
                .containsExactly("INFORMATION", "LISTENING");
        seen.path("case.recentCategories[*].code")
                .entityList(String.class)
                .containsExactly("LISTENING", "INFORMATION", "WAITING_TIMES");
    }

    @Test
    void leavesTheCaseAsItWasAndTellsStaffOnly() {
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION)).isEmpty();

        scene.look(scene.handler).path("case.version").entity(Integer.class).isEqualTo(2);
        scene.look(scene.allocator)
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .containsExactly("CASE_RECEIVED", "CASE_TAKEN", "CASE_CLASSIFIED", "UNIT_READ");
        scene.look(scene.citizen)
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .containsExactly("CASE_RECEIVED", "CASE_TAKEN", "UNIT_READ");
    }

    @Test
    void isShownToReadersThereAndToNoCitizen() {
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION)).isEmpty();

        for (var reader : List.of(scene.colleague, scene.manager)) {
            scene.look(reader).path("case.classification").hasValue();
        }
        for (var outside : List.of(scene.citizen, scene.allocator)) {
            var seen = scene.look(outside);
            seen.path("case.classification").valueIsNull();
            seen.path("case.classifications").entityList(Object.class).hasSize(0);
            seen.path("case.recentCategories").entityList(Object.class).hasSize(0);
        }
        scene.look(scene.citizen)
                .path("case.codingActions")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void isForWhoHasTheCaseOrLeadsThere() {
        assertThat(scene.classify(scene.colleague, "FIRST", 0, INFORMATION)).containsExactly("TAKEN_BY_OTHER");
        assertThat(scene.classify(scene.allocator, "FIRST", 0, INFORMATION)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.classify(scene.manager, "FIRST", 0, INFORMATION)).isEmpty();
        scene.look(scene.manager)
                .path("case.classification.role")
                .entity(String.class)
                .isEqualTo("MANAGER");
    }

    @Test
    void staysPossibleForPraiseAndWhenTheCaseIsDone() {
        TestCases.publish(scene.handler, scene.caseId, 0);
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION)).isEmpty();

        var view = TestCases.view(scene.citizen, scene.unit, Map.of());
        TestCases.take(scene.handler, view);
        TestCases.change(
                scene.handler,
                "classifyCase",
                Map.of("caseId", view, "version", 0, "categories", List.of(INFORMATION)));
    }

    @Test
    void takesTheNewestVersionOnlyAndTheSameTwice() {
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION)).isEmpty();
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION)).isEmpty();
        assertThat(scene.classify(scene.manager, "FIRST", 0, WAITING)).containsExactly("STALE_VERSION");
        scene.look(scene.handler)
                .path("case.classifications")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    void takesCategoriesThatAreInUseOnTheDayInTheCountry() {
        assertThat(refused(category("TEST_SET", "CURRENT"))).isEmpty();
        assertThat(refused(category("TEST_SET", "RETIRED"))).containsExactly("NOT_ALLOWED_NOW categories.0.code");
        assertThat(refused(category("TEST_SET", "COMING"))).containsExactly("NOT_ALLOWED_NOW categories.0.code");
        assertThat(refused(category("NO_INTERIM", "CLINICAL"))).containsExactly("NOT_ALLOWED_NOW categories.0.code");
        assertThat(refused(category("TEST_SET", "NEVER"))).containsExactly("NOT_FOUND categories.0.code");
        assertThat(refused(category("NEVER", "CURRENT"))).containsExactly("NOT_FOUND categories.0.code");
    }

    @Test
    void takesDegreesOnlyWhereTheyApply() {
        assertThat(refused(category("HCAT", "SAFETY"))).containsExactly("REQUIRED categories.0.severity");
        for (var severity : List.of(0, 4, -1)) {
            assertThat(refused(Map.of("taxonomy", "HCAT", "code", "SAFETY", "severity", severity)))
                    .containsExactly("INVALID_FORMAT categories.0.severity");
        }
        assertThat(refused(Map.of("taxonomy", "HCAT", "code", "SAFETY", "severity", 1, "stage", "NOWHERE")))
                .containsExactly("INVALID_FORMAT categories.0.stage");
        assertThat(refused(Map.of("taxonomy", "SE_PATIENT_BOARDS", "code", "FEES", "severity", 1, "stage", "WARD")))
                .containsExactly("INVALID_FORMAT categories.0.severity", "INVALID_FORMAT categories.0.stage");
        assertThat(scene.classify(scene.handler, "FIRST", 0, 2, INFORMATION)).containsExactly("INVALID_FORMAT harm");
        assertThat(scene.classify(scene.handler, "FIRST", 0, 6, LISTENING)).containsExactly("INVALID_FORMAT harm");
        assertThat(scene.classify(scene.handler, "FIRST", 0, 5, LISTENING)).isEmpty();
    }

    @Test
    void hasOneToTwentyCategoriesEachOnce() {
        assertThat(scene.classify(scene.handler, "FIRST", 0)).containsExactly("REQUIRED categories");
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION, INFORMATION))
                .containsExactly("ALREADY_DONE categories.1.code");
        assertThat(CodingScene.change(
                        scene.handler,
                        "classifyCase",
                        Map.of(
                                "caseId",
                                scene.caseId,
                                "version",
                                0,
                                "categories",
                                Collections.nCopies(21, INFORMATION))))
                .containsExactly("TOO_MANY categories");
    }

    @Test
    void keepsItsWordsWhenACodeIsNoLongerInUse() {
        assertThat(scene.classify(scene.handler, "FIRST", 0, category("TEST_SET", "CURRENT")))
                .isEmpty();
        TestDatabase.change(
                "update classification_code set code = 'RETIRED' where classification_id in (select id from classification where case_id = ?)",
                UUID.fromString(scene.caseId.replace("Case-", "")));

        var seen = scene.look(scene.colleague);
        seen.path("case.classification.categories[0].name").entity(String.class).isEqualTo("Was in use");
        seen.path("case.classification.categories[0].retired")
                .entity(Boolean.class)
                .isEqualTo(true);
        seen.path("case.recentCategories").entityList(Object.class).hasSize(0);
    }

    @Test
    void areOfferedAsTheyAreOnTheDay() {
        var offered = people.api(port, "").document("""
                        { now: taxonomies(country: SE) { code name groups { categories { code } } severities { degree } }
                          then: taxonomies(country: SE, on: "2019-05-01") { code groups { categories { code } } }
                          no: taxonomies(country: NO) { code note } }""").execute();
        offered.path("now[2].groups[0].categories[*].code")
                .entityList(String.class)
                .containsExactly("CURRENT");
        offered.path("then[2].groups[0].categories[*].code")
                .entityList(String.class)
                .containsExactly("CURRENT", "RETIRED");
        offered.path("now[1].severities[*].degree").entityList(Integer.class).containsExactly(0, 1, 2, 3);
        offered.path("no[0].note")
                .entity(String.class)
                .satisfies(note -> assertThat(note).startsWith("Norway has no national categories yet."));
    }

    private List<String> refused(Map<String, Object> category) {
        return scene.classify(scene.handler, "FIRST", 0, category);
    }

    private static Map<String, Object> category(String taxonomy, String code) {
        return Map.of("taxonomy", taxonomy, "code", code);
    }
}
