package org.gehor.desk.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Notes between colleagues: written by whoever reads the case, read by those who read it there, by nobody else. */
@ServerTest
class NoteTests {

    private static final String LOOK = """
            query($id: ID!, $first: Int, $after: String) { case(id: $id) {
              notes(first: $first, after: $after) { edges { node { id text authorName authorTitle mine } } pageInfo { hasNextPage endCursor } }
              timeline { edges { node { type } } } actions { name enabled } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    GraphQlTester citizen;
    GraphQlTester handler;
    GraphQlTester colleague;
    String caseId;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        handler = people.api(port, people.worker(unit, "HANDLER").token());
        colleague = people.api(port, people.worker(unit, "HANDLER").token());
        caseId = TestCases.file(citizen, unit);
        TestCases.take(handler, caseId);
    }

    @Test
    void isReadByColleaguesNewestFirstWithWhoWroteIt() {
        assertThat(add(handler, "Asked the ward.", key())).isEmpty();
        assertThat(add(colleague, "  The ward has answered me.  ", key())).isEmpty();

        var seen = look(handler);
        var notes = "case.notes.edges[*].node.";
        seen.path(notes + "text")
                .entityList(String.class)
                .containsExactly("The ward has answered me.", "Asked the ward.");
        seen.path(notes + "mine").entityList(Boolean.class).containsExactly(false, true);
        seen.path(notes + "authorTitle")
                .entityList(String.class)
                .contains("Chefläkare")
                .hasSize(2);
        seen.path("case.timeline.edges[*].node.type").entityList(String.class).contains("NOTE_ADDED");
    }

    @Test
    void isNothingForCitizensAndForThoseWhoOnlyDistribute() {
        assertThat(add(handler, "Asked the ward.", key())).isEmpty();

        var seen = look(citizen);
        seen.path("case.notes").valueIsNull();
        seen.path("case.timeline.edges[*].node.type").entityList(String.class).doesNotContain("NOTE_ADDED");

        var allocator = people.api(port, people.worker(unit, "ALLOCATOR").token());
        look(allocator).path("case.notes.edges").entityList(Object.class).hasSize(0);
        assertThat(add(allocator, "Hello.", key())).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void isStillWrittenWhenTheCaseIsDone() {
        TestCases.publish(handler, caseId, 0);
        assertThat(add(colleague, "To remember next time.", key())).isEmpty();
    }

    @Test
    void isOneWhenItIsSentTwice() {
        var key = key();
        assertThat(add(handler, "Asked the ward.", key)).isEmpty();
        assertThat(add(handler, "Asked the ward.", key)).isEmpty();
        assertThat(add(handler, "Something else.", key)).containsExactly("IDEMPOTENCY_CONFLICT");
        look(handler).path("case.notes.edges").entityList(Object.class).hasSize(1);
    }

    @Test
    void hasWordsWithinItsLimits() {
        assertThat(add(handler, "   ", key())).containsExactly("REQUIRED");
        assertThat(add(handler, "x".repeat(4_001), key())).containsExactly("TOO_LONG");
        assertThat(add(handler, "x".repeat(4_000), key())).isEmpty();
    }

    @Test
    void comesInPages() {
        for (var text : List.of("First.", "Second.", "Third.")) {
            assertThat(add(handler, text, key())).isEmpty();
        }
        var page = handler.document(LOOK)
                .variable("id", caseId)
                .variable("first", 2)
                .execute();
        page.path("case.notes.edges[*].node.text").entityList(String.class).containsExactly("Third.", "Second.");
        page.path("case.notes.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        var cursor =
                page.path("case.notes.pageInfo.endCursor").entity(String.class).get();
        handler.document(LOOK)
                .variable("id", caseId)
                .variable("after", cursor)
                .execute()
                .path("case.notes.edges[*].node.text")
                .entityList(String.class)
                .containsExactly("First.");
    }

    @Test
    void isEnteredInTheAccessLogWhenItIsRead() {
        assertThat(add(handler, "Asked the ward.", key())).isEmpty();
        look(colleague);
        citizen.document("query($id: ID!) { accessLog(caseId: $id) { edges { node { reason } } } }")
                .variable("id", caseId)
                .execute()
                .path("accessLog.edges[*].node.reason")
                .entityList(String.class)
                .contains("WORKS_THERE");
    }

    @Test
    void staysWhereItWasWrittenWhenTheCaseIsElsewhere() {
        assertThat(add(handler, "Asked the ward.", key())).isEmpty();
        var there = people.unit("SE");
        TestDatabase.change(
                "update care_case set organisation_id = '%s', organisation_path = '%s'::ltree, handler_id = null where id = ?"
                        .formatted(there.id(), there.path()),
                UUID.fromString(caseId.replace("Case-", "")));
        var reader = people.api(port, people.worker(there, "HANDLER").token());
        look(reader).path("case.notes.edges").entityList(Object.class).hasSize(0);
        assertThat(add(reader, "New here.", key())).isEmpty();
        look(reader).path("case.notes.edges").entityList(Object.class).hasSize(1);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private GraphQlTester.Response look(GraphQlTester api) {
        return api.document(LOOK).variable("id", caseId).execute();
    }

    private List<String> add(GraphQlTester api, String text, String key) {
        return api.document(
                        "mutation($input: AddNoteInput!) { addNote(input: $input) { case { id } problems { code } } }")
                .variable("input", Map.of("idempotencyKey", key, "caseId", caseId, "text", text))
                .execute()
                .path("addNote.problems[*].code")
                .entityList(String.class)
                .get();
    }
}
