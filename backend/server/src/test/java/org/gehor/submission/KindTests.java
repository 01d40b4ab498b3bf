package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Views, praise and improvement messages of somebody who has logged in: sent once, kept whole, ended with thanks. */
@ServerTest
class KindTests {

    private static final String CASE = """
            query($id: ID!) { case(id: $id) { kind state identity answerPromise clock { dueOn } thanks { text signedBy }
              content { submitterName whatHappened better namedStaff follow answerChannel occurred { precision } } } }""";
    private static final String INBOX = "{ inbox { edges { node { kind case { id } } } } }";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestCitizens.TestCitizen person;
    Unit unit;
    GraphQlTester citizen;
    GraphQlTester desk;

    @BeforeEach
    void prepare() {
        person = TestCitizens.next();
        unit = people.unit("SE");
        citizen = people.api(port, person.token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
    }

    @Test
    void aViewSaysWhatAndWhatWouldBeBetterAndIsPromisedAnAnswerIfOneIsWanted() {
        var wanted = read(TestCases.view(citizen, unit, Map.of("answerWanted", true, "better", " Larger letters. ")));

        wanted.path("case.kind").entity(String.class).isEqualTo("VIEW");
        wanted.path("case.answerPromise").entity(String.class).isEqualTo("POSSIBLE");
        wanted.path("case.content.submitterName").entity(String.class).isEqualTo(person.name());
        wanted.path("case.content.better").entity(String.class).isEqualTo("Larger letters.");
        wanted.path("case.content.answerChannel").entity(String.class).isEqualTo("INBOX");
        wanted.path("case.clock.dueOn").valueIsNull();
        wanted.path("case.content.occurred").valueIsNull();

        var other = read(TestCases.view(citizen, unit, Map.of()));
        other.path("case.answerPromise").entity(String.class).isEqualTo("NONE");
        other.path("case.content.answerChannel").valueIsNull();
    }

    @Test
    void whereViewsGetNoAnswerNobodyIsToldThatOneComes() {
        var norwegian = people.unit("NO");

        assertThat(problems("submitView", input(norwegian, Map.of("answerWanted", true))))
                .containsExactly("NOT_ALLOWED_NOW answerWanted");
        read(TestCases.view(citizen, norwegian, Map.of()))
                .path("case.answerPromise")
                .entity(String.class)
                .isEqualTo("NONE");
    }

    @Test
    void praiseNamesWhomOneWishes() {
        var caseId = TestCases.mutate(
                        citizen,
                        "submitPraise",
                        input(unit, Map.of("text", "Tack!", "namedStaff", List.of("Siv", " Per "))))
                .path("submitPraise.case.id")
                .entity(String.class)
                .get();

        read(caseId).path("case.content.namedStaff").entityList(String.class).containsExactly("Siv", "Per");
    }

    @Test
    void anImprovementMessageMayBeFollowed() {
        var sent = TestCases.send(citizen, "submitImprovement", input(unit, Map.of("follow", true)));

        read(sent.path("submitImprovement.case.id").entity(String.class).get())
                .path("case.content.follow")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void theSameKeyGivesTheSameCaseAndNeverOneOfAnotherKind() {
        var input = input(unit, Map.of());
        var first = TestCases.view(citizen, unit, input);

        assertThat(TestCases.view(citizen, unit, input)).isEqualTo(first);
        assertThat(problems("submitImprovement", input)).containsExactly("IDEMPOTENCY_CONFLICT ");
        assertThat(problems("submitView", with(input, "better", "Other."))).containsExactly("IDEMPOTENCY_CONFLICT ");
    }

    @Test
    void whatIsTooLongOrMissingIsToldAllAtOnce() {
        var input = input(unit, Map.of("text", "x", "better", "x".repeat(4001), "email", "nobody"));

        assertThat(problems("submitView", input))
                .containsExactlyInAnyOrder("TOO_SHORT text", "TOO_LONG better", "INVALID_FORMAT email");
        var names = java.util.Collections.nCopies(11, "Siv");
        assertThat(citizen.document(
                                "mutation($input: SubmitPraiseInput!) { submitPraise(input: $input) { problems { code path } } }")
                        .variable("input", input(unit, Map.of("namedStaff", names)))
                        .execute()
                        .path("submitPraise.problems[*].code")
                        .entityList(String.class)
                        .get())
                .containsExactly("TOO_MANY");
    }

    @Test
    void thanksReachTheInboxAndAnEndWithoutThemDoesNot() {
        var thanked = TestCases.view(citizen, unit, Map.of());
        var silent = TestCases.view(citizen, unit, Map.of());
        close(silent, " ");
        close(thanked, "Thank you for writing.");

        await().atMost(Patience.SOON)
                .until(() -> citizen.document(INBOX)
                        .execute()
                        .path("inbox.edges[*].node.kind")
                        .entityList(String.class)
                        .get()
                        .contains("THANKS"));
        citizen.document(INBOX)
                .execute()
                .path("inbox.edges[*].node.kind")
                .entityList(String.class)
                .containsExactly("THANKS", "RECEIPT", "RECEIPT");
        read(thanked).path("case.thanks.text").entity(String.class).isEqualTo("Thank you for writing.");
        read(silent).path("case.thanks").valueIsNull();
        read(silent).path("case.state").entity(String.class).isEqualTo("CLOSED");
    }

    @Test
    void closingAgainWithTheSameKeyIsTheSameClosing() {
        var caseId = TestCases.view(citizen, unit, Map.of());
        var input = close(caseId, "Thank you.");

        TestCases.mutate(desk, "closeCase", input);
        desk.document("mutation($input: CloseCaseInput!) { closeCase(input: $input) { problems { code } } }")
                .variable("input", with(input, "thanks", "Other."))
                .execute()
                .path("closeCase.problems[*].code")
                .entityList(String.class)
                .containsExactly("IDEMPOTENCY_CONFLICT");
    }

    private Map<String, Object> close(String caseId, String thanks) {
        TestCases.take(desk, caseId);
        var input = Map.<String, Object>of(
                "caseId",
                caseId,
                "version",
                2,
                "thanks",
                thanks,
                "idempotencyKey",
                UUID.randomUUID().toString());
        TestCases.mutate(desk, "closeCase", input);
        return input;
    }

    private GraphQlTester.Response read(String caseId) {
        return citizen.document(CASE).variable("id", caseId).execute();
    }

    @SuppressWarnings("unchecked") // a path is a list of strings
    private List<String> problems(String name, Map<String, Object> input) {
        return TestCases.send(citizen, name, input).path(name + ".problems").entityList(Map.class).get().stream()
                .map(problem -> problem.get("code") + " "
                        + String.join(".", (List<String>) Objects.requireNonNull(problem.get("path"))))
                .toList();
    }

    private static Map<String, Object> input(Unit unit, Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", unit.globalId(),
                "text", "The signs in the corridor lead nowhere."));
        input.putAll(change);
        return input;
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        var changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }
}
