package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.DueDays;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Taking a case back, saying whether the answer answered, and asking for the case to be opened again. */
@ServerTest
class AfterTheAnswerTests {

    private static final String REASON = "You left out why nobody called me.";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    GraphQlTester citizen;
    GraphQlTester desk;
    GraphQlTester colleague;
    String token;
    String caseId;

    @BeforeEach
    void file() {
        var unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        token = people.worker(unit, "HANDLER").token();
        desk = people.api(port, token);
        colleague = people.api(port, people.worker(unit, "MANAGER").token());
        caseId = TestCases.file(citizen, unit);
    }

    @Test
    void aCaseTakenBackLeavesTheQueueAndIsReadByBothSides() {
        TestCases.ask(desk, caseId);

        assertThat(attempt(citizen, "withdrawCase", Map.of("reason", "It is settled.")))
                .isEmpty();

        assertThat(queue(desk)).isEmpty();
        for (var api : List.of(citizen, desk)) {
            assertThat(read(api, "state")).isEqualTo("WITHDRAWN");
            assertThat(read(api, "withdrawal.reason")).isEqualTo("It is settled.");
            assertThat(read(api, "content.whatHappened")).isNotEmpty();
        }
        assertThat(read(citizen, "turn.side")).isEqualTo("NOBODY");
        assertThat(events(citizen)).endsWith("CASE_WITHDRAWN", "UNIT_READ");
    }

    @Test
    void aCaseTakenBackGetsNoAnswerAndIsTakenBackOnce() {
        TestCases.change(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
        attempt(citizen, "withdrawCase", Map.of());

        assertThat(attempt(citizen, "withdrawCase", Map.of("reason", "Again."))).isEmpty();
        assertThat(attempt(desk, "saveAnswer", Map.of("version", 0, "opening", "So.", "parts", List.of())))
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(attempt(citizen, "sendMessage", Map.of("text", "But", "idempotencyKey", key())))
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(events(citizen).stream().filter("CASE_WITHDRAWN"::equals)).hasSize(1);
    }

    @Test
    void anAnsweredCaseIsNotTakenBack() {
        TestCases.answer(desk, caseId);

        assertThat(attempt(citizen, "withdrawCase", Map.of())).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void aRequestComesBackIntoTheQueueWithTheDayByWhichItIsDecided() {
        TestCases.answer(desk, caseId);
        assertThat(read(citizen, "reopenUntil"))
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Stockholm"))
                        .plusDays(90)
                        .toString());

        assertThat(attempt(citizen, "requestReopening", Map.of("reason", REASON)))
                .isEmpty();

        var decideBy = DueDays.after(14).toString();
        assertThat(queue(colleague)).containsExactly(caseId);
        assertThat(read(colleague, "clock.dueOn")).isEqualTo(decideBy);
        assertThat(read(citizen, "turn.until")).isEqualTo(decideBy);
        assertThat(read(desk, "reopening.reason")).isEqualTo(REASON);
        assertThat(read(citizen, "answer.opening")).isEqualTo("Thank you for telling us.");
        assertThat(attempt(citizen, "withdrawCase", Map.of())).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void whatIsOpenedAgainEndsWithASecondVersionBesideTheFirst() {
        TestCases.answer(desk, caseId);
        attempt(citizen, "requestReopening", Map.of("reason", REASON));

        var decision = Map.<String, Object>of("reopen", true, "reason", "We look at it again.");
        assertThat(attempt(colleague, "decideReopening", decision)).isEmpty();
        assertThat(attempt(colleague, "decideReopening", decision)).isEmpty();

        assertThat(read(citizen, "state")).isEqualTo("IN_PROGRESS");
        assertThat(read(citizen, "clock.daysLeft")).isEqualTo(Integer.toString(DueDays.left(28)));
        assertThat(read(citizen, "reopening.decision")).isEqualTo("We look at it again.");
        assertThat(read(colleague, "answerDraft.parts[0].answered")).isEqualTo("false");
        TestCases.publish(colleague, caseId, 2);
        assertThat(read(citizen, "answer.version")).isEqualTo("2");
        assertThat(read(citizen, "earlierAnswers[0].version")).isEqualTo("1");
        assertThat(attempt(citizen, "requestReopening", Map.of("reason", "Once more, please.")))
                .containsExactly("ALREADY_DONE");
        assertThat(events(citizen))
                .containsSubsequence("ANSWER_PUBLISHED", "REOPENING_REQUESTED", "CASE_REOPENED", "ANSWER_PUBLISHED");
    }

    @Test
    void aRefusedRequestLeavesTheCaseAsItWasAndSaysWhy() {
        TestCases.answer(desk, caseId);
        var before = List.of(read(citizen, "clock.dueOn"), read(citizen, "clock.doneAt"));
        attempt(citizen, "requestReopening", Map.of("reason", REASON));
        attempt(citizen, "sendMessage", Map.of("text", "One thing more.", "idempotencyKey", key()));

        assertThat(attempt(desk, "decideReopening", Map.of("reopen", false, "reason", "All is answered there.")))
                .isEmpty();

        assertThat(read(citizen, "state")).isEqualTo("ANSWERED");
        assertThat(List.of(read(citizen, "clock.dueOn"), read(citizen, "clock.doneAt")))
                .isEqualTo(before);
        assertThat(read(citizen, "reopening.granted")).isEqualTo("false");
        assertThat(read(citizen, "reopening.decision")).isEqualTo("All is answered there.");
        assertThat(queue(desk)).isEmpty();
        assertThat(attempt(desk, "decideReopening", Map.of("reopen", true, "reason", "Or perhaps yes.")))
                .containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void theSameRequestTwiceIsOneAndAnotherIsRefused() {
        TestCases.answer(desk, caseId);
        attempt(citizen, "requestReopening", Map.of("reason", REASON));

        assertThat(attempt(citizen, "requestReopening", Map.of("reason", REASON)))
                .isEmpty();
        assertThat(attempt(citizen, "requestReopening", Map.of("reason", "Another reason.")))
                .containsExactly("ALREADY_DONE");
        assertThat(events(citizen).stream().filter("REOPENING_REQUESTED"::equals))
                .hasSize(1);
    }

    @Test
    void aRequestAfterItsTimeOrWithoutAReasonIsRefused() {
        assertThat(attempt(citizen, "requestReopening", Map.of("reason", REASON)))
                .containsExactly("NOT_ALLOWED_NOW");
        TestCases.answer(desk, caseId);
        assertThat(attempt(citizen, "requestReopening", Map.of("reason", "Why?")))
                .containsExactly("TOO_SHORT");

        superuser("update care_case set reopen_until = now() - interval '1 second' where id = ?");

        assertThat(attempt(citizen, "requestReopening", Map.of("reason", REASON)))
                .containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void anAnswerIsRatedAsAWholeAndByQuestionAndStaffReadIt() {
        TestCases.answer(desk, caseId);
        var part = Map.of("questionId", TestCases.question(citizen, caseId), "answered", "NO");

        assertThat(attempt(
                        citizen,
                        "rateAnswer",
                        Map.of("version", 1, "answered", "PARTLY", "parts", List.of(part), "comment", "Thanks.")))
                .isEmpty();
        assertThat(read(colleague, "answer.ratings[0].parts[0].answered")).isEqualTo("NO");
        assertThat(read(colleague, "answer.ratings[0].comment")).isEqualTo("Thanks.");
        assertThat(events(desk)).endsWith("ANSWER_RATED");
        assertThat(events(citizen)).doesNotContain("ANSWER_RATED");

        assertThat(attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "YES")))
                .isEmpty();
        assertThat(read(citizen, "answer.ratings[0].answered")).isEqualTo("YES");
        assertThat(read(citizen, "answer.ratings[0].mine")).isEqualTo("true");
    }

    @Test
    void staffSeeARatingLiveThoughTheStreamHasShownTheAnswerBefore() {
        var from = citizen.document("{ liveCursor }")
                .execute()
                .path("liveCursor")
                .entity(String.class)
                .get();
        TestCases.answer(desk, caseId);
        try (var stream = new Wire(port).stream(token, """
                subscription($id: ID!, $after: String) { caseEvents(caseId: $id, after: $after) {
                  type case { answer { readAt ratings { answered } } } } }""", Map.of("id", caseId, "after", from))) {
            await().until(() -> "ANSWER_PUBLISHED".equals(next(stream, "type")));
            attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "NO"));
            await().until(() -> "NO".equals(next(stream, "case/answer/ratings/0/answered")));
        }
    }

    private static String next(WireStream stream, String path) {
        var message = stream.poll(2_000);
        return message == null
                ? ""
                : message.json().at("/data/caseEvents/" + path).asString("");
    }

    @Test
    void aRatingIsOfTheVersionThatWasReadAndOfItsQuestions() {
        assertThat(attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "YES")))
                .containsExactly("NOT_ALLOWED_NOW");
        TestCases.answer(desk, caseId);
        var part = Map.of("questionId", TestCases.question(citizen, caseId), "answered", "NO");

        assertThat(attempt(citizen, "rateAnswer", Map.of("version", 2, "answered", "YES")))
                .containsExactly("STALE_VERSION");
        assertThat(attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "NO", "parts", List.of(part, part))))
                .containsExactly("NOT_FOUND");
        assertThat(attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "NO", "comment", "x".repeat(1_001))))
                .containsExactly("TOO_LONG");
    }

    @Test
    void aRatingStandsAfterTwoWeeks() {
        TestCases.answer(desk, caseId);
        attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "NO"));
        superuser("update rating set first_at = now() - interval '15 days' where case_id = ?");

        assertThat(attempt(citizen, "rateAnswer", Map.of("version", 1, "answered", "YES")))
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(read(citizen, "answer.ratings[0].answered")).isEqualTo("NO");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void superuser(String sql) {
        var id = UUID.fromString(caseId.replace("Case-", ""));
        assertThat(TestDatabase.change(sql, id)).isPositive();
    }

    /** Codes of the problems. */
    private List<String> attempt(GraphQlTester api, String name, Map<String, Object> input) {
        var all = new HashMap<>(input);
        all.put("caseId", caseId);
        return api.document("mutation($input: %sInput!) { %s(input: $input) { problems { code } } }"
                        .formatted(Character.toUpperCase(name.charAt(0)) + name.substring(1), name))
                .variable("input", all)
                .execute()
                .path(name + ".problems[*].code")
                .entityList(String.class)
                .get();
    }

    private String read(GraphQlTester api, String path) {
        return String.valueOf(api.document("""
                        query($id: ID!) { case(id: $id) { state turn { side until } reopenUntil withdrawal { reason }
                          clock { dueOn doneAt daysLeft } content { whatHappened }
                          reopening { reason granted decision decidedBy } earlierAnswers { version }
                          answerDraft { parts { answered } }
                          answer { version opening ratings { answered mine comment parts { answered } } } } }""")
                .variable("id", caseId)
                .execute()
                .path("case." + path)
                .entity(Object.class)
                .get());
    }

    private List<String> events(GraphQlTester api) {
        return list(api, "case(id: $id) { timeline { edges { node { type } } } }", "case.timeline.edges[*].node.type");
    }

    private List<String> queue(GraphQlTester api) {
        return list(api, "workQueue { edges { node { id } } } case(id: $id) { id }", "workQueue.edges[*].node.id");
    }

    private List<String> list(GraphQlTester api, String fields, String path) {
        var query = api.document("query($id: ID!) { " + fields + " }").variable("id", caseId);
        return query.execute().path(path).entityList(String.class).get();
    }
}
