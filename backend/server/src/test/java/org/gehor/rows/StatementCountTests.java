package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.StatementRecorder;
import org.gehor.support.StatementRecorder.Transaction;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * How often the main operations talk to the database. A number that grows is a decision, not an accident: change it here and
 * say why. Counted with logins and organisations known to the node, as they are after a first request.
 */
@ServerTest
class StatementCountTests {

    private static final String CASE = """
            query($id: ID!) { case(id: $id) {
              state clock { dueOn } organisation { name } handler { name } content { whatHappened } questions { text }
              messages { edges { node { text mine } } } timeline { edges { node { type } } }
              answer { opening parts { text } organisation { name } } answerDraft { opening } actions { name enabled } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    StatementRecorder recorder;

    Unit unit;
    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void prepare() {
        unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
        caseId = TestCases.file(citizen, unit);
        read(desk, CASE);
    }

    @Test
    void submittingIsOneTransaction() {
        var done = recorder.during(() -> TestCases.file(citizen, unit));

        assertThat(done).extracting(Transaction::roundTrips).containsExactly(15);
    }

    @Test
    void submittingAgainOnlyLooks() {
        var key = Map.<String, Object>of("idempotencyKey", UUID.randomUUID().toString());
        TestCases.file(citizen, unit, key);

        var done = recorder.during(() -> TestCases.file(citizen, unit, key));

        assertThat(done).extracting(Transaction::roundTrips).containsExactly(6);
    }

    @Test
    void theCitizensPageOfACaseIsTwoTransactions() {
        var done = recorder.during(() -> read(citizen, CASE));

        assertThat(done).extracting(Transaction::roundTrips).containsExactly(4, 8);
    }

    @Test
    void theHandlersPageOfACaseIsTwoTransactionsAndOneEntryInTheLog() {
        var done = recorder.during(() -> read(desk, CASE));

        assertThat(done).extracting(Transaction::roundTrips).containsExactly(4, 10);
        assertThat(done.getLast().statements())
                .filteredOn(statement -> statement.sql().contains("insert into access_entry"))
                .hasSize(1);
    }

    @Test
    void theQueueIsOneTransaction() {
        var done = recorder.during(() -> read(desk, """
                { workQueue { edges { node { id number organisation { name } clock { daysLeft } handler { name } } } } }"""));

        assertThat(done).extracting(Transaction::roundTrips).containsExactly(5);
    }

    @Test
    void theInboxIsTwoTransactionsHoweverLong() {
        TestCases.file(citizen, unit);
        TestCases.file(citizen, unit);

        var done = recorder.during(() -> read(citizen, "{ inbox { edges { node { kind case { number } } } } }"));

        assertThat(done).extracting(Transaction::roundTrips).containsExactly(4, 4);
    }

    @Test
    void takingAskingAnsweringAndPublishingAreOneTransactionEach() {
        var take = recorder.during(() -> change("takeCase", Map.of("caseId", caseId, "version", 1)));
        var ask = recorder.during(
                () -> change("askCitizen", Map.of("caseId", caseId, "text", "When?", "idempotencyKey", key())));
        var question = desk.document("query($id: ID!) { case(id: $id) { questions { id } } }")
                .variable("id", caseId)
                .execute()
                .path("case.questions[0].id")
                .entity(String.class)
                .get();
        var parts = List.of(Map.of("questionId", question, "text", "By mistake.", "answered", true));
        var save = recorder.during(() ->
                change("saveAnswer", Map.of("caseId", caseId, "version", 0, "opening", "Thank you.", "parts", parts)));
        var publish = recorder.during(
                () -> change("publishAnswer", Map.of("caseId", caseId, "draftVersion", 1, "idempotencyKey", key())));

        assertThat(take).extracting(Transaction::roundTrips).containsExactly(7);
        assertThat(ask).extracting(Transaction::roundTrips).containsExactly(9);
        assertThat(save).extracting(Transaction::roundTrips).containsExactly(10);
        assertThat(publish).extracting(Transaction::roundTrips).containsExactly(12);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void change(String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        desk.document("mutation($input: %s) { %s(input: $input) { case { state } problems { code } } }"
                        .formatted(type, name))
                .variable("input", input)
                .execute()
                .path(name + ".problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void read(GraphQlTester api, String document) {
        api.document(document).variable("id", caseId).executeAndVerify();
    }
}
