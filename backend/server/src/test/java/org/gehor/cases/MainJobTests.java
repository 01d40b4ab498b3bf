package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.DueDays;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The main job over HTTP: filed, found, taken, asked, replied to, answered, read. */
@ServerTest
class MainJobTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    Worker handler;
    HttpGraphQlTester citizen;
    HttpGraphQlTester desk;

    @BeforeEach
    void prepare() {
        unit = people.unit("SE");
        handler = people.worker(unit, "HANDLER");
        citizen = people.api(port, TestTokens.citizen("191212121212", "Tolvan Tolvansson"));
        desk = people.api(port, handler.token());
    }

    @Test
    void leadsFromTheComplaintToTheAnswerInTheInbox() {
        var caseId = file(UUID.randomUUID().toString());
        var version = desk.document("{ workQueue { edges { node { id number version unread clock { daysLeft } } } } }")
                .execute()
                .path("workQueue.edges[0].node.id")
                .entity(String.class)
                .isEqualTo(caseId)
                .path("workQueue.edges[0].node.clock.daysLeft")
                .entity(Integer.class)
                .isEqualTo(DueDays.left(28))
                .path("workQueue.edges[0].node.version")
                .entity(Integer.class)
                .get();
        assertThat(version).isEqualTo(1);
        mutate(desk, "takeCase", "TakeCaseInput", Map.of("caseId", caseId, "version", 1), "case { state }");
        mutate(
                desk,
                "askCitizen",
                "AskCitizenInput",
                Map.of(
                        "caseId",
                        caseId,
                        "text",
                        "Which day was it?",
                        "idempotencyKey",
                        UUID.randomUUID().toString()),
                "case { state } message { awaitsReply }");
        var letter = TestCases.write(citizen, caseId, "It was a Monday.");
        mutate(
                desk,
                "readLetters",
                "ReadLettersInput",
                Map.of("caseId", caseId, "lastLetterId", letter),
                "case { id }");
        var question = desk.document(
                        "query($id: ID!) { case(id: $id) { content { whatHappened } questions { id text } } }")
                .variable("id", caseId)
                .execute()
                .path("case.questions[0].id")
                .entity(String.class)
                .get();
        mutate(
                desk,
                "saveAnswer",
                "SaveAnswerInput",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        0,
                        "opening",
                        "Thank you for telling us.",
                        "parts",
                        List.of(Map.of("questionId", question, "text", "Because of a mistake.", "answered", true)),
                        "changes",
                        "We call back the same day."),
                "case { answerDraft { version parts { answered } } }");
        mutate(
                desk,
                "publishAnswer",
                "PublishAnswerInput",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()),
                "case { state }");
        citizen.document("""
                query($id: ID!) { case(id: $id) { state answer { opening parts { text question { text } } signedBy
                  signedByTitle organisation { name } whereToTurn { name } } messages { edges { node { text mine } } }
                  timeline { edges { node { type actorName } } } actions { name enabled reason } } }""")
                .variable("id", caseId)
                .execute()
                .path("case.state")
                .entity(String.class)
                .isEqualTo("ANSWERED")
                .path("case.answer.parts[0].text")
                .entity(String.class)
                .isEqualTo("Because of a mistake.")
                .path("case.answer.signedBy")
                .entity(String.class)
                .isEqualTo(handler.name())
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .isEqualTo(List.of(
                        "CASE_RECEIVED",
                        "CASE_TAKEN",
                        "CITIZEN_ASKED",
                        "CITIZEN_WROTE",
                        "UNIT_READ",
                        "ANSWER_PUBLISHED"));
    }

    private String file(String key) {
        return mutate(
                        citizen,
                        "submitComplaint",
                        "SubmitComplaintInput",
                        Map.of(
                                "idempotencyKey", key,
                                "organisationId", unit.globalId(),
                                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                                "whatHappened", "I waited for five hours and nobody told me why.",
                                "wishes", List.of("EXPLANATION"),
                                "questions", List.of("Why did nobody come?"),
                                "answerChannel", "INBOX"),
                        "case { id number state clock { dueOn } }")
                .path("submitComplaint.case.id")
                .entity(String.class)
                .get();
    }

    private static org.springframework.graphql.test.tester.GraphQlTester.Response mutate(
            HttpGraphQlTester api, String name, String type, Map<String, Object> input, String fields) {
        var response = api.document("mutation($input: %s!) { %s(input: $input) { %s problems { code message path } } }"
                        .formatted(type, name, fields))
                .variable("input", input)
                .execute();
        response.path(name + ".problems").entityList(Object.class).hasSize(0);
        return response;
    }
}
