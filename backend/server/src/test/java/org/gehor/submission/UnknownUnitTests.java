package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Somebody who does not know the unit says where it was; somebody who knows more than one names them all. */
@ServerTest
class UnknownUnitTests {

    private static final String CASE = """
            query($id: ID!) { case(id: $id) { unitUnknown organisation { id } content { unitWords }
              units { role addedBy organisation { id } } } }""";
    private static final String WORDS = "A yellow house behind the station.";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    Unit board;
    GraphQlTester citizen;

    @BeforeEach
    void prepare() {
        unit = people.unit("SE");
        board = people.board("SE");
        citizen = people.api(port, TestCitizens.next().token());
    }

    @Test
    void everyRegionOfTheCountriesHasOneWhoFindsOut() {
        var norwegian = people.board("NO");
        var finders = people.api(port, "")
                .document("{ unitFinders { region organisation { id kind open } } }")
                .execute();

        finders.path("unitFinders[*].organisation.id")
                .entityList(String.class)
                .contains(board.globalId(), norwegian.globalId())
                .doesNotContain(unit.globalId());
        finders.path("unitFinders[*].organisation.kind")
                .entityList(String.class)
                .satisfies(kinds -> assertThat(kinds).containsOnly("PATIENT_BOARD"));
    }

    @Test
    void aComplaintGoesToWhoFindsOutWithTheWordsAndOfNoUnitYet() {
        var filed = read(TestCases.file(citizen, board, Map.of("unitWords", " " + WORDS + " ")));

        filed.path("case.organisation.id").entity(String.class).isEqualTo(board.globalId());
        filed.path("case.content.unitWords").entity(String.class).isEqualTo(WORDS);
        filed.path("case.unitUnknown").entity(Boolean.class).isEqualTo(true);
        filed.path("case.units[*].role").entityList(String.class).containsExactly("RECEIVES");
    }

    @Test
    void allOtherKindsMayBeSentSoAsWell() {
        var input = input(board, Map.of("unitWords", WORDS));
        var cases = List.of(
                TestCases.view(citizen, board, input),
                TestCases.mutate(
                                citizen,
                                "submitPraise",
                                with(input, "idempotencyKey", UUID.randomUUID().toString()))
                        .path("submitPraise.case.id")
                        .entity(String.class)
                        .get(),
                TestCases.send(
                                citizen,
                                "submitImprovement",
                                with(input, "idempotencyKey", UUID.randomUUID().toString()))
                        .path("submitImprovement.case.id")
                        .entity(String.class)
                        .get());

        assertThat(cases)
                .allSatisfy(id ->
                        read(id).path("case.unitUnknown").entity(Boolean.class).isEqualTo(true));
    }

    @Test
    void withoutLoginToo() {
        var desk = people.api(port, people.worker(board, "HANDLER").token());
        TestCases.view(people.api(port, ""), board, Map.of("unitWords", WORDS));

        var queue = desk.document("{ workQueue { edges { node { id } } } }").execute();
        var sent = desk.document(CASE)
                .variable(
                        "id",
                        queue.path("workQueue.edges[0].node.id")
                                .entity(String.class)
                                .get())
                .execute();
        sent.path("case.unitUnknown").entity(Boolean.class).isEqualTo(true);
        sent.path("case.content.unitWords").entity(String.class).isEqualTo(WORDS);
    }

    @Test
    void theWordsAreNeededAndGoToNobodyElse() {
        assertThat(problems(board, Map.of("unitWords", " "))).containsExactly("REQUIRED unitWords");
        assertThat(problems(board, Map.of("unitWords", "x".repeat(501)))).containsExactly("TOO_LONG unitWords");
        assertThat(problems(unit, Map.of("unitWords", WORDS))).containsExactly("NOT_ALLOWED_NOW organisationId");
        assertThat(problems(board, Map.of("unitWords", WORDS, "furtherUnitIds", List.of(unit.globalId()))))
                .containsExactly("NOT_ALLOWED_NOW furtherUnitIds");
    }

    @Test
    void severalUnitsAreOneCaseOfTheFirst() {
        var second = people.unit("SE");
        var third = people.unit("SE");
        var caseId =
                TestCases.file(citizen, unit, Map.of("furtherUnitIds", List.of(third.globalId(), second.globalId())));
        var filed = read(caseId);

        filed.path("case.units[*].organisation.id")
                .entityList(String.class)
                .containsExactly(unit.globalId(), third.globalId(), second.globalId());
        filed.path("case.units[*].role").entityList(String.class).containsExactly("RECEIVES", "CONCERNED", "CONCERNED");
        filed.path("case.units[0].addedBy").valueIsNull();
        filed.path("case.unitUnknown").entity(Boolean.class).isEqualTo(false);
        citizen.document("{ myCases { edges { node { id } } } }")
                .execute()
                .path("myCases.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(caseId);
        people.api(port, people.worker(second, "HANDLER").token())
                .document(CASE)
                .variable("id", caseId)
                .execute()
                .path("case")
                .valueIsNull();
    }

    @Test
    void furtherUnitsAreFewEachOnceAndOfTheCountry() {
        var other = people.unit("SE").globalId();
        var norwegian = people.unit("NO").globalId();

        assertThat(problems(unit, Map.of("furtherUnitIds", List.of(other, other))))
                .containsExactly("ALREADY_DONE furtherUnitIds.1");
        assertThat(problems(unit, Map.of("furtherUnitIds", List.of(unit.globalId(), norwegian, "Organisation-x"))))
                .containsExactly(
                        "ALREADY_DONE furtherUnitIds.0",
                        "UNKNOWN_ORGANISATION furtherUnitIds.1",
                        "UNKNOWN_ORGANISATION furtherUnitIds.2");
        var five = java.util.stream.Stream.generate(() -> people.unit("SE").globalId())
                .limit(5)
                .toList();
        assertThat(problems(unit, Map.of("furtherUnitIds", five))).containsExactly("TOO_MANY furtherUnitIds");
    }

    @Test
    void aDraftKeepsBoth() {
        var content =
                Map.of("organisationId", unit.globalId(), "unitWords", "", "furtherUnitIds", List.of(board.globalId()));
        citizen.document("""
                        mutation($content: DraftContentInput!) { saveDraft(input: {version: 0, kind: VIEW, content: $content}) {
                          draft { content { unitWords furtherUnits { id } } } } }""")
                .variable("content", content)
                .execute()
                .path("saveDraft.draft.content")
                .entity(Map.class)
                .satisfies(kept -> assertThat(kept)
                        .containsEntry("unitWords", "")
                        .containsEntry("furtherUnits", List.of(Map.of("id", board.globalId()))));
    }

    private GraphQlTester.Response read(String caseId) {
        return citizen.document(CASE).variable("id", caseId).execute();
    }

    @SuppressWarnings("unchecked") // a path is a list of strings
    private List<String> problems(Unit at, Map<String, Object> change) {
        return TestCases.send(citizen, "submitView", input(at, change))
                .path("submitView.problems")
                .entityList(Map.class)
                .get()
                .stream()
                .map(problem -> problem.get("code") + " "
                        + String.join(".", (List<String>) java.util.Objects.requireNonNull(problem.get("path"))))
                .toList();
    }

    private static Map<String, Object> input(Unit at, Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", at.globalId(),
                "text", "The signs in the corridor lead nowhere."));
        input.putAll(change);
        return input;
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        var changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }
}
