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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Who can be given a case, and how the case goes on. */
@ServerTest
class AllocationTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    Worker anna;
    Worker bo;
    GraphQlTester citizen;
    GraphQlTester allocator;
    String caseId;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        anna = people.worker(unit, "HANDLER");
        bo = people.worker(unit, "MANAGER");
        citizen = people.api(port, TestCitizens.next().token());
        allocator = people.api(port, people.worker(unit, "ALLOCATOR").token());
        caseId = TestCases.file(citizen, unit);
    }

    @Test
    void namesThoseWhoMayHandleWhatIsThereAndHowMuchTheyHave() {
        give(allocator, 1, anna.globalId());
        var staff = allocator
                .document("query($id: ID!) { staff(organisationId: $id) { id openCases } }")
                .variable("id", unit.globalId())
                .execute();
        staff.path("staff[*].id")
                .entityList(String.class)
                .contains(anna.globalId(), bo.globalId())
                .hasSize(2);
        staff.path("staff[?(@.id == '" + anna.globalId() + "')].openCases")
                .entityList(Integer.class)
                .containsExactly(1);
    }

    @Test
    void beginsANewCaseAndTellsTheCitizenWhoHasIt() {
        assertThat(give(allocator, 1, anna.globalId())).isEmpty();
        assertThat(give(allocator, 2, anna.globalId())).containsExactly("ALREADY_DONE");

        var seen = citizen.document("query($id: ID!) { case(id: $id) { state timeline { edges { node { type } } } } }")
                .variable("id", caseId)
                .execute();
        seen.path("case.state").entity(String.class).isEqualTo("IN_PROGRESS");
        seen.path("case.timeline.edges[*].node.type").entityList(String.class).contains("CASE_ALLOCATED");
    }

    @Test
    void letsACaseThatWaitsForTheCitizenWaitOn() {
        TestCases.ask(people.api(port, anna.token()), caseId);
        assertThat(give(people.api(port, bo.token()), version(), bo.globalId())).isEmpty();
        citizen.document("query($id: ID!) { case(id: $id) { state } }")
                .variable("id", caseId)
                .execute()
                .path("case.state")
                .entity(String.class)
                .isEqualTo("AWAITING_CITIZEN");
    }

    @Test
    void saysThatWhoWasGivenItHasNotOpenedItYet() {
        var hers = people.api(port, anna.token());
        give(allocator, 1, anna.globalId());
        assertThat(unopened(hers)).containsExactly(true);
        assertThat(unopened(people.api(port, bo.token()))).containsExactly(true);
        assertThat(unopened(allocator)).containsExactly(false);

        hers.document("query($id: ID!) { case(id: $id) { content { whatHappened } } }")
                .variable("id", caseId)
                .executeAndVerify();
        assertThat(unopened(hers)).containsExactly(false);
        assertThat(unopened(people.api(port, bo.token()))).containsExactly(false);
    }

    @Test
    void namesTheHandlerByIdToStaffOnly() {
        give(allocator, 1, anna.globalId());
        assertThat(handlerId(allocator)).isEqualTo(anna.globalId());
        assertThat(handlerId(citizen)).isNull();
    }

    private static List<Boolean> unopened(GraphQlTester api) {
        return api.document("{ workQueue { edges { node { unopened } } } }")
                .execute()
                .path("workQueue.edges[*].node.unopened")
                .entityList(Boolean.class)
                .get();
    }

    private @Nullable Object handlerId(GraphQlTester api) {
        return api.document("query($id: ID!) { case(id: $id) { handler { name staffId } } }")
                .variable("id", caseId)
                .execute()
                .path("case.handler")
                .entity(Map.class)
                .get()
                .get("staffId");
    }

    @Test
    void refusesWhoDoesNotHandleCasesThereAndWhatHasChanged() {
        var elsewhere = people.worker(people.unit("SE"), "HANDLER");
        var analyst = people.worker(unit, "ANALYST");
        for (var staff : List.of(elsewhere.globalId(), analyst.globalId(), "nobody")) {
            assertThat(give(allocator, 1, staff)).containsExactly("NOT_FOUND");
        }
        assertThat(give(allocator, 7, anna.globalId())).containsExactly("STALE_VERSION");
        assertThat(give(people.api(port, elsewhere.token()), 1, elsewhere.globalId()))
                .containsExactly("NOT_FOUND");
    }

    private List<String> give(GraphQlTester api, int version, String staff) {
        return api.document(
                        "mutation($input: AllocateCaseInput!) { allocateCase(input: $input) { problems { code } } }")
                .variable("input", Map.of("caseId", caseId, "version", version, "staffId", staff))
                .execute()
                .path("allocateCase.problems[*].code")
                .entityList(String.class)
                .get();
    }

    private int version() {
        return allocator
                .document("query($id: ID!) { case(id: $id) { version } }")
                .variable("id", caseId)
                .execute()
                .path("case.version")
                .entity(Integer.class)
                .get();
    }
}
