package org.gehor.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gehor.support.Patience;
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
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServerTest
class InboxTests {

    private static final String INBOX = """
            query($first: Int, $after: String) { inbox(first: $first, after: $after) {
              edges { cursor node { id kind createdAt readAt case { id state } } } pageInfo { hasNextPage endCursor } } }
            """;
    private static final String MARK = """
            mutation($ids: [ID!]!) { markRead(input: {itemIds: $ids}) {
              items { id readAt } unreadCount problems { code path } } }
            """;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private HttpGraphQlTester citizen;
    private Unit unit;

    @BeforeEach
    void prepare() {
        citizen = people.api(port, TestCitizens.next().token());
        unit = people.unit("SE");
    }

    @Test
    void aFiledCaseGivesAReceiptAndAQuestionAnItemOfItsOwn() {
        var caseId = TestCases.file(citizen, unit);
        awaitUnread(1);
        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), caseId);
        awaitUnread(2);

        var inbox = citizen.document(INBOX).execute();

        inbox.path("inbox.edges[*].node.kind").entityList(String.class).containsExactly("QUESTION", "RECEIPT");
        inbox.path("inbox.edges[*].node.case.id").entityList(String.class).containsExactly(caseId, caseId);
        inbox.path("inbox.edges[0].node.case.state").entity(String.class).isEqualTo("AWAITING_CITIZEN");
        inbox.path("inbox.edges[0].node.readAt").valueIsNull();
    }

    @Test
    void pagesGiveEachItemOnceNewestFirst() {
        for (int i = 0; i < 5; i++) {
            TestCases.file(citizen, unit);
        }
        awaitUnread(5);
        var all = citizen.document(INBOX)
                .execute()
                .path("inbox.edges[*].node.id")
                .entityList(String.class)
                .get();

        var seen = new ArrayList<String>();
        String cursor = null;
        for (boolean more = true; more; ) {
            var page = citizen.document(INBOX)
                    .variable("first", 2)
                    .variable("after", cursor)
                    .execute();
            seen.addAll(
                    page.path("inbox.edges[*].node.id").entityList(String.class).get());
            more = page.path("inbox.pageInfo.hasNextPage").entity(Boolean.class).get();
            cursor = page.path("inbox.pageInfo.endCursor").entity(String.class).get();
        }

        assertThat(seen).isEqualTo(all).hasSize(5).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void aCursorThatIsNoneIsABadRequest() {
        citizen.document(INBOX).variable("after", "nonsense").execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
        });
    }

    @Test
    void markingMarksOnlyWhatIsUnreadAndRepeatingChangesNothing() {
        TestCases.file(citizen, unit);
        TestCases.file(citizen, unit);
        awaitUnread(2);
        var item = citizen.document(INBOX)
                .execute()
                .path("inbox.edges[0].node.id")
                .entity(String.class)
                .get();

        var first = mark(List.of(item));
        first.path("markRead.unreadCount").entity(Integer.class).isEqualTo(1);
        var readAt = first.path("markRead.items[0].readAt").entity(String.class).get();
        var again = mark(List.of(item, item));

        again.path("markRead.items[*].readAt").entityList(String.class).containsExactly(readAt);
        again.path("markRead.unreadCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void unknownItemsAndThoseOfOthersArePassedOver() {
        TestCases.file(citizen, unit);
        awaitUnread(1);
        var theirs = citizen.document(INBOX)
                .execute()
                .path("inbox.edges[0].node.id")
                .entity(String.class)
                .get();
        var stranger = people.api(port, TestCitizens.next().token());

        var marked = stranger.document(MARK)
                .variable("ids", List.of(theirs, "InboxItem-" + UUID.randomUUID(), "Case-x", ""))
                .execute();

        marked.path("markRead.items").entityList(Object.class).hasSize(0);
        marked.path("markRead.problems").entityList(Object.class).hasSize(0);
        awaitUnread(1);
    }

    @Test
    void moreThanFiftyAtOnceAreRefused() {
        var refused = mark(Collections.nCopies(51, "InboxItem-" + UUID.randomUUID()));

        refused.path("markRead.problems[0]").matchesJson("""
                {"code": "TOO_MANY", "path": ["itemIds"]}
                """);
        refused.path("markRead.unreadCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void staffHaveNoInbox() {
        var desk = people.api(port, people.worker(unit, "HANDLER").token());

        desk.document("{ unreadCount }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    private GraphQlTester.Response mark(List<String> ids) {
        return citizen.document(MARK).variable("ids", ids).execute();
    }

    private void awaitUnread(int count) {
        await().atMost(Patience.SOON)
                .untilAsserted(() -> citizen.document("{ unreadCount }")
                        .execute()
                        .path("unreadCount")
                        .entity(Integer.class)
                        .isEqualTo(count));
    }
}
