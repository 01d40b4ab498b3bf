package org.gehor.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.classification.CodingScene.INFORMATION;
import static org.gehor.classification.CodingScene.LISTENING;
import static org.gehor.classification.CodingScene.WAITING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A second coder codes without having seen the first coding; then everybody who reads the case sees both. */
@ServerTest
class SecondCodingTests {

    private static final String WAITS =
            "query($place: ID) { secondCodings(organisationId: $place) { edges { node { case { id } sampled } } } }";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    CodingScene scene;

    @BeforeEach
    void classify() {
        scene = new CodingScene(people, port, "SE");
        assertThat(scene.classify(scene.handler, "FIRST", 0, INFORMATION, LISTENING))
                .isEmpty();
    }

    @Test
    void isAskedForByWhoLeadsOnceACaseIsCoded() {
        var fresh = new CodingScene(people, port, "SE");
        assertThat(fresh.ask(fresh.manager)).containsExactly("NOT_ALLOWED_NOW");

        assertThat(scene.ask(scene.handler)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.ask(scene.allocator)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.ask(scene.manager)).isEmpty();
        assertThat(scene.ask(scene.manager)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(waits(scene.colleague)).containsExactly(scene.caseId);
    }

    @Test
    void hidesTheFirstCodingFromAllButTheHandlerUntilItIsMade() {
        scene.ask(scene.manager);

        for (var blind : List.of(scene.colleague, scene.manager)) {
            var seen = scene.look(blind);
            seen.path("case.classification").valueIsNull();
            seen.path("case.classifications").entityList(Object.class).hasSize(0);
            seen.path("case.secondCoding.blind").entity(Boolean.class).isEqualTo(true);
        }
        scene.look(scene.handler).path("case.classification.version").hasValue();

        assertThat(scene.classify(scene.colleague, "SECOND", 0, WAITING)).isEmpty();
        for (var reader : List.of(scene.colleague, scene.manager, scene.handler, scene.other)) {
            var seen = scene.look(reader);
            seen.path("case.classifications[*].coder").entityList(String.class).containsExactly("FIRST", "SECOND");
            seen.path("case.classification.coder").entity(String.class).isEqualTo("FIRST");
            seen.path("case.secondCoding.blind").entity(Boolean.class).isEqualTo(false);
            seen.path("case.secondCoding.doneAt").hasValue();
        }
        assertThat(waits(scene.other)).isEmpty();
    }

    @Test
    void isMadeOnceByOneWhoCannotHaveSeenTheFirst() {
        scene.look(scene.other);
        scene.ask(scene.manager);

        assertThat(scene.classify(scene.handler, "SECOND", 0, WAITING)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.classify(scene.allocator, "SECOND", 0, WAITING)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.classify(scene.other, "SECOND", 0, WAITING))
                .as("who has opened the case since it was coded")
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(waits(scene.other)).isEmpty();
        assertThat(action(scene.other, "CODE_SECOND"))
                .isEqualTo(
                        "You have opened the case since it was coded and may have seen how. Another colleague needs to do it.");

        scene.look(scene.colleague);
        assertThat(action(scene.colleague, "CODE_SECOND")).isEmpty();
        assertThat(scene.classify(scene.colleague, "SECOND", 0, WAITING)).isEmpty();
        assertThat(scene.classify(scene.colleague, "SECOND", 0, WAITING))
                .as("the same again")
                .isEmpty();
        assertThat(scene.classify(scene.colleague, "SECOND", 0, INFORMATION)).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void leavesTheFirstCodingToWhoSeesIt() {
        scene.ask(scene.manager);

        assertThat(scene.classify(scene.manager, "FIRST", 1, WAITING)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.classify(scene.handler, "FIRST", 1, WAITING)).isEmpty();
    }

    @Test
    void isTakenBackWhileItWaits() {
        scene.ask(scene.manager);
        assertThat(scene.withdraw(scene.handler)).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.withdraw(scene.manager)).isEmpty();

        scene.look(scene.colleague).path("case.classification").hasValue();
        scene.look(scene.colleague).path("case.secondCoding").valueIsNull();
        scene.ask(scene.manager);
        assertThat(scene.classify(scene.colleague, "SECOND", 0, WAITING))
                .as("has seen it meanwhile")
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.classify(scene.other, "SECOND", 0, WAITING)).isEmpty();
        assertThat(scene.withdraw(scene.manager)).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void isToldToStaffOnly() {
        scene.ask(scene.manager);
        scene.classify(scene.colleague, "SECOND", 0, WAITING);

        scene.look(scene.handler)
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .satisfies(types -> assertThat(types)
                        .containsSubsequence("CASE_CLASSIFIED", "SECOND_CODING_ASKED", "CASE_CLASSIFIED"));
        scene.look(scene.citizen)
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .satisfies(types -> assertThat(types).doesNotContain("SECOND_CODING_ASKED", "CASE_CLASSIFIED"));
    }

    @Test
    void isDrawnByChanceAmongThoseCodedInThePeriod() {
        for (int i = 0; i < 3; i++) {
            var further = TestCases.file(scene.citizen, scene.unit);
            TestCases.take(scene.handler, further);
            TestCases.change(
                    scene.handler,
                    "classifyCase",
                    Map.of("caseId", further, "version", 0, "categories", List.of(INFORMATION)));
        }

        assertThat(draw(scene.handler, 2, 0)).as("does not lead").isEqualTo(-1);
        assertThat(draw(scene.manager, 2, -10)).as("before they were coded").isZero();
        assertThat(draw(scene.manager, 2, 1)).isEqualTo(2);
        assertThat(waits(scene.colleague)).hasSize(2);
        assertThat(draw(scene.manager, 50, 1)).isEqualTo(2);
        assertThat(draw(scene.manager, 50, 1)).isZero();
        assertThat(draw(scene.manager, 51, 1)).isEqualTo(-1);
    }

    private List<String> waits(GraphQlTester api) {
        return api.document(WAITS)
                .variable("place", scene.unit.globalId())
                .execute()
                .path("secondCodings.edges[*].node.case.id")
                .entityList(String.class)
                .get();
    }

    /** Why not; empty when it can be done. */
    private String action(GraphQlTester api, String name) {
        return scene.look(api).path("case.codingActions").entityList(Map.class).get().stream()
                .filter(action -> name.equals(action.get("name")))
                .map(action -> action.get("reason") == null ? "" : String.valueOf(action.get("reason")))
                .findFirst()
                .orElseThrow();
    }

    /** @return how many; -1 when refused */
    private int draw(GraphQlTester api, int count, int lastDay) {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"));
        var asked = api.document(
                        "mutation($input: DrawSecondCodingsInput!) { drawSecondCodings(input: $input) { asked } }")
                .variable(
                        "input",
                        Map.of(
                                "organisationId",
                                scene.unit.globalId(),
                                "from",
                                today.minusDays(30).toString(),
                                "until",
                                today.plusDays(lastDay).toString(),
                                "count",
                                count))
                .execute()
                .path("drawSecondCodings")
                .entity(Map.class)
                .get()
                .get("asked");
        return asked instanceof Integer number ? number : -1;
    }
}
