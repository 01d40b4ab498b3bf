package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The handler finds out which units a case concerns; both sides see it, and what was said before stays known. */
@ServerTest
class SetUnitsTests {

    private static final String CASE = """
            query($id: ID!) { case(id: $id) { version unitUnknown units { role addedBy organisation { id } }
              timeline { edges { node { type actorName unitNames } } } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit board;
    Unit first;
    Unit second;
    Worker worker;
    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void fileWithoutKnowingTheUnit() {
        board = people.board("SE");
        first = people.unit("SE");
        second = people.unit("SE");
        worker = people.worker(board, "HANDLER");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, worker.token());
        caseId = TestCases.file(citizen, board, Map.of("unitWords", "Behind the station."));
    }

    @Test
    void theCitizenSeesWhatItIsSetTo() {
        TestCases.take(desk, caseId);
        set(2, first);

        for (var side : List.of(citizen, desk)) {
            var seen = side.document(CASE).variable("id", caseId).execute();
            seen.path("case.unitUnknown").entity(Boolean.class).isEqualTo(false);
            seen.path("case.units[*].organisation.id")
                    .entityList(String.class)
                    .containsExactly(board.globalId(), first.globalId());
            seen.path("case.units[1].role").entity(String.class).isEqualTo("CONCERNED");
            seen.path("case.units[1].addedBy").entity(String.class).isEqualTo(worker.name());
            seen.path("case.timeline.edges[-1:].node.type")
                    .entityList(String.class)
                    .containsExactly("UNITS_SET");
        }
    }

    @Test
    void aChangeOverwritesNothing() {
        TestCases.take(desk, caseId);
        set(2, first);
        set(3, second, first);
        set(4);

        var seen = citizen.document(CASE).variable("id", caseId).execute();
        seen.path("case.unitUnknown").entity(Boolean.class).isEqualTo(true);
        assertThat(seen.path("case.timeline.edges[*].node").entityList(Map.class).get().stream()
                        .filter(event -> "UNITS_SET".equals(event.get("type")))
                        .map(event -> ((List<?>) java.util.Objects.requireNonNull(event.get("unitNames"))).size()))
                .containsExactly(1, 2, 0);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        TestCases.take(desk, caseId);
        set(2, first);
        set(2, first);

        desk.document(CASE)
                .variable("id", caseId)
                .execute()
                .path("case.version")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void isForTheHandlerWhoHasSeenTheNewestVersion() {
        refused(1, List.of(first.globalId()), "NOT_ALLOWED_NOW ");
        TestCases.take(desk, caseId);
        refused(1, List.of(first.globalId()), "STALE_VERSION ");
    }

    @Test
    void takesUnitsOfTheCountryEachOnceAndNotTheOneThatAnswers() {
        TestCases.take(desk, caseId);

        refused(2, List.of(people.unit("NO").globalId()), "UNKNOWN_ORGANISATION organisationIds.0");
        refused(2, List.of("Organisation-x"), "UNKNOWN_ORGANISATION organisationIds.0");
        refused(2, List.of(first.globalId(), first.globalId()), "ALREADY_DONE organisationIds.1");
        refused(2, List.of(board.globalId()), "ALREADY_DONE organisationIds.0");
        refused(2, java.util.Collections.nCopies(11, first.globalId()), "TOO_MANY organisationIds");
    }

    private void set(int version, Unit... units) {
        TestCases.mutate(
                desk,
                "setUnits",
                input(
                        version,
                        java.util.Arrays.stream(units).map(Unit::globalId).toList()));
    }

    private Map<String, Object> input(int version, List<String> units) {
        return Map.of("caseId", caseId, "version", version, "organisationIds", units);
    }

    private void refused(int version, List<String> units, String problem) {
        var found = desk.document(
                        "mutation($input: SetUnitsInput!) { setUnits(input: $input) { problems { code path } } }")
                .variable("input", input(version, units))
                .execute()
                .path("setUnits.problems")
                .entityList(Map.class)
                .get();
        assertThat(found)
                .singleElement()
                .satisfies(only -> assertThat(only.get("code") + " "
                                + String.join(
                                        ".",
                                        ((List<?>) java.util.Objects.requireNonNull(only.get("path")))
                                                .stream().map(String::valueOf).toList()))
                        .isEqualTo(problem));
    }
}
