package org.gehor.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Finding what one looks for in the inbox, and keeping it for later. */
@ServerTest
class InboxSearchTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    GraphQlTester citizen;
    String number;
    String unit;

    /** Two receipts of two units, and an answer of the first. */
    @BeforeEach
    void fill() {
        citizen = people.api(port, TestCitizens.next().token());
        var one = people.unit("SE");
        var caseId = TestCases.file(citizen, one);
        TestCases.file(citizen, people.unit("SE"));
        TestCases.answer(people.api(port, people.worker(one, "HANDLER").token()), caseId);
        var found = citizen.document("query($id: ID!) { case(id: $id) { number organisation { name } } }")
                .variable("id", caseId)
                .execute();
        number = found.path("case.number").entity(String.class).get();
        unit = found.path("case.organisation.name").entity(String.class).get();
        await().atMost(Duration.ofSeconds(10)).until(() -> kinds(Map.of()).size() == 3);
    }

    @Test
    void findsByUnitNumberAndKindAllWordsTogether() {
        assertThat(kinds(Map.of("text", unit))).containsExactly("ANSWER", "RECEIPT");
        assertThat(kinds(Map.of("text", number))).containsExactly("ANSWER", "RECEIPT");
        assertThat(kinds(Map.of("text", number.substring(4) + " " + number.substring(0, 3))))
                .isEmpty();
        assertThat(kinds(Map.of("text", "answer"))).containsExactly("ANSWER");
        assertThat(kinds(Map.of("text", "receipt " + unit))).containsExactly("RECEIPT");
        assertThat(kinds(Map.of("text", "nowhere"))).isEmpty();
        assertThat(kinds(Map.of("kinds", List.of("RECEIPT")))).containsExactly("RECEIPT", "RECEIPT");
    }

    @Test
    void showsOnlyUnreadAndTakesBackThatSomethingWasRead() {
        var answer = ids(Map.of("kinds", List.of("ANSWER"))).getFirst();

        mark("markRead", "MarkReadInput", answer)
                .path("markRead.unreadCount")
                .entity(Integer.class)
                .isEqualTo(2);
        assertThat(kinds(Map.of("unread", true))).containsExactly("RECEIPT", "RECEIPT");

        mark("markUnread", "MarkUnreadInput", answer)
                .path("markUnread.unreadCount")
                .entity(Integer.class)
                .isEqualTo(3);
        assertThat(kinds(Map.of("unread", true))).containsExactly("ANSWER", "RECEIPT", "RECEIPT");
    }

    @Test
    void pagesThroughWhatIsFound() {
        var first = page(Map.of("kinds", List.of("RECEIPT")), "");
        var cursor = first.path("inbox.pageInfo.endCursor").entity(String.class).get();
        var second = page(Map.of("kinds", List.of("RECEIPT")), cursor);

        assertThat(first.path("inbox.edges[0].node.id").entity(String.class).get())
                .isNotEqualTo(second.path("inbox.edges[0].node.id")
                        .entity(String.class)
                        .get());
        second.path("inbox.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void refusesATextWithoutEnd() {
        citizen.document("query($filter: InboxFilter) { inbox(filter: $filter) { edges { node { kind } } } }")
                .variable("filter", Map.of("text", "x".repeat(201)))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST"));
    }

    private GraphQlTester.Response page(Map<String, Object> filter, String after) {
        return citizen.document("""
                        query($filter: InboxFilter, $after: String) { inbox(filter: $filter, first: 1, after: $after) {
                          edges { node { id } } pageInfo { endCursor hasNextPage } } }""")
                .variable("filter", filter)
                .variable("after", after.isEmpty() ? null : after)
                .execute();
    }

    private List<String> kinds(Map<String, Object> filter) {
        return found(filter, "kind");
    }

    private List<String> ids(Map<String, Object> filter) {
        return found(filter, "id");
    }

    private List<String> found(Map<String, Object> filter, String field) {
        return citizen.document("query($filter: InboxFilter) { inbox(filter: $filter) { edges { node { id kind } } } }")
                .variable("filter", filter)
                .execute()
                .path("inbox.edges[*].node." + field)
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response mark(String name, String type, String id) {
        return citizen.document("mutation($input: " + type + "!) { " + name + "(input: $input) { unreadCount } }")
                .variable("input", Map.of("itemIds", List.of(id)))
                .execute();
    }
}
