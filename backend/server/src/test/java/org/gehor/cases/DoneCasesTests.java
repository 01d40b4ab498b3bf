package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Cases that are answered stay to be found at the desk: in a list of their own, and by number. */
@ServerTest
class DoneCasesTests {

    private static final int CASES = 5;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestPeople.Unit unit;
    GraphQlTester citizen;
    GraphQlTester desk;
    List<String> answered;
    String open;

    @BeforeEach
    void answer() {
        unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
        open = TestCases.file(citizen, unit, Map.of("questions", List.of()));
        answered = IntStream.range(0, CASES).mapToObj(n -> answered()).toList();
    }

    private String answered() {
        var caseId = TestCases.file(citizen, unit, Map.of("questions", List.of()));
        TestCases.mutate(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
        TestCases.mutate(
                desk,
                "saveAnswer",
                Map.of("caseId", caseId, "version", 0, "opening", "Thank you.", "parts", List.of()));
        TestCases.mutate(
                desk,
                "publishAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
        return caseId;
    }

    @Test
    void standInAListOfTheirOwnLatestFirst() {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = page("stage: DONE", after);
            seen.addAll(page.ids());
            after = page.end();
        } while (after != null);

        assertThat(seen).containsExactlyElementsOf(answered.reversed());
        assertThat(page("stage: OPEN", null).ids()).containsExactly(open);
        assertThat(page("assignment: MINE, stage: DONE", null).ids())
                .isNotEmpty()
                .isSubsetOf(answered);
        assertThat(page("assignment: UNALLOCATED, stage: DONE", null).ids()).isEmpty();
        assertThat(page("stage: DONE, states: [CLOSED]", null).ids()).isEmpty();
    }

    @Test
    void areFoundByTheirNumberAsItIsSaid() {
        var number = citizen.document("query($id: ID!) { case(id: $id) { number } }")
                .variable("id", answered.getFirst())
                .execute()
                .path("case.number")
                .entity(String.class)
                .get();

        for (var said : List.of(number, number.replaceAll("\\s", ""), " " + number.replaceAll("\\s", "-") + " ")) {
            assertThat(byNumber(desk, said)).containsExactly(answered.getFirst());
        }
        assertThat(byNumber(desk, number.substring(1))).isEmpty();
        assertThat(byNumber(desk, "")).isEmpty();
        var elsewhere =
                people.api(port, people.worker(people.unit("SE"), "HANDLER").token());
        assertThat(byNumber(elsewhere, number)).isEmpty();
    }

    private static List<String> byNumber(GraphQlTester api, String number) {
        return api.document("query($n: String!) { workQueue(filter: {number: $n}) { edges { node { id } } } }")
                .variable("n", number)
                .execute()
                .path("workQueue.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private record Page(List<String> ids, @Nullable String end) {}

    private Page page(String filter, @Nullable String after) {
        var response =
                desk.document("""
                        query($after: String) { workQueue(first: 2, after: $after, filter: {%s}) {
                          edges { node { id } } pageInfo { hasNextPage endCursor } } }""".formatted(filter)).variable("after", after).execute();
        var info = response.path("workQueue.pageInfo").entity(Map.class).get();
        return new Page(
                response.path("workQueue.edges[*].node.id")
                        .entityList(String.class)
                        .get(),
                Boolean.TRUE.equals(info.get("hasNextPage")) ? String.valueOf(info.get("endCursor")) : null);
    }
}
