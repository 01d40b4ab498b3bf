package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.StaffRows;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** "The unit does not see who you are" holds for what one does after writing and after the answer, too. */
@ServerTest
class HiddenAfterTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestCitizen person;
    Unit unit;
    Worker worker;
    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void send() {
        person = TestCitizens.next();
        unit = people.unit("SE");
        worker = people.worker(unit, "HANDLER");
        citizen = people.api(port, person.token());
        desk = people.api(port, worker.token());
        caseId = TestCases.view(citizen, unit, Map.of("identity", "HIDDEN_FROM_UNIT", "answerWanted", true));
    }

    @Test
    void readingRatingAndAskingAgainNameThemInNoRow() throws SQLException {
        answer();
        markAnswerRead();
        TestCases.change(
                citizen,
                "rateAnswer",
                Map.of("caseId", caseId, "version", 1, "answered", "NO", "comment", "A rating."));
        TestCases.change(citizen, "requestReopening", Map.of("caseId", caseId, "reason", "You left out the corridor."));

        assertNamelessThough("A rating.", "You left out the corridor.", "receipt.read_at");
        var mine = citizen.document("query($id: ID!) { case(id: $id) { answer { ratings { mine comment } } } }")
                .variable("id", caseId)
                .execute();
        mine.path("case.answer.ratings[*].mine").entityList(Boolean.class).containsExactly(true);
    }

    @Test
    void aViewWithoutADueDayIsOpenedAgainAndAnsweredAnew() {
        answer();
        TestCases.change(citizen, "requestReopening", Map.of("caseId", caseId, "reason", "You left out the corridor."));
        TestCases.change(
                desk, "decideReopening", Map.of("caseId", caseId, "reopen", true, "reason", "We look at it again."));

        var found = desk.document("query($id: ID!) { case(id: $id) { state clock { dueOn } } }")
                .variable("id", caseId)
                .execute();
        found.path("case.state").entity(String.class).isEqualTo("IN_PROGRESS");
        found.path("case.clock.dueOn").valueIsNull();
    }

    @Test
    void takingBackNamesThemInNoRow() throws SQLException {
        TestCases.change(citizen, "withdrawCase", Map.of("caseId", caseId, "reason", "The signs are right now."));
        TestCases.change(citizen, "withdrawCase", Map.of("caseId", caseId));

        assertNamelessThough("The signs are right now.", "CASE_WITHDRAWN");
    }

    private void assertNamelessThough(String... known) throws SQLException {
        var id = StaffRows.submitterOf(caseId);
        var readable = StaffRows.readableBy(worker);
        for (var word : known) {
            assertThat(readable).anyMatch(value -> value.contains(word));
        }
        assertThat(readable).noneMatch(value -> value.contains(person.name()) || value.contains(id));
    }

    private void answer() {
        TestCases.take(desk, caseId);
        TestCases.change(
                desk,
                "saveAnswer",
                Map.of("caseId", caseId, "version", 0, "opening", "Thank you.", "parts", List.of()));
        TestCases.change(
                desk,
                "publishAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
    }

    private void markAnswerRead() {
        await().atMost(Patience.SOON).until(() -> !answerItems().isEmpty());
        citizen.document("mutation($ids: [ID!]!) { markRead(input: {itemIds: $ids}) { unreadCount } }")
                .variable("ids", answerItems())
                .executeAndVerify();
    }

    private List<String> answerItems() {
        return citizen.document("{ inbox { edges { node { id kind } } } }")
                .execute()
                .path("inbox.edges[?(@.node.kind == 'ANSWER')].node.id")
                .entityList(String.class)
                .get();
    }
}
