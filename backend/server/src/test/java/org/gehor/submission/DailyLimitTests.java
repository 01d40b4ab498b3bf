package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node that takes three cases of one person a day, and two letters in one case. */
@ServerTest
@DirtiesContext
class DailyLimitTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestPeople.Unit unit;
    HttpGraphQlTester citizen;

    @DynamicPropertySource
    static void limits(DynamicPropertyRegistry settings) {
        settings.add("gehor.submission.cases-a-day", () -> "3");
        settings.add("gehor.dialogue.letters-a-day", () -> "2");
    }

    @BeforeEach
    void prepare() {
        unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
    }

    @Test
    void takesNoMoreCasesOfOnePersonAndSaysSo() {
        for (int n = 0; n < 3; n++) {
            assertThat(codes(submit(citizen, key()))).isEmpty();
        }

        var refused = submit(citizen, key());

        assertThat(codes(refused)).containsExactly("TOO_MANY_CASES");
        refused.path("submitComplaint.problems[0].message")
                .entity(String.class)
                .isEqualTo(
                        "You have sent 3 cases within 24 hours. No more can be sent now. What you have written is kept."
                                + " Send it tomorrow.");
        assertThat(codes(submit(people.api(port, TestCitizens.next().token()), key())))
                .isEmpty();
    }

    @Test
    void givesTheSameCaseForTheSameKeyAlsoAtTheLimit() {
        var keys = Stream.generate(DailyLimitTests::key).limit(3).toList();
        var ids = keys.stream().map(key -> id(submit(citizen, key))).toList();
        assertThat(codes(submit(citizen, key()))).containsExactly("TOO_MANY_CASES");

        assertThat(keys.stream().map(key -> id(submit(citizen, key))).toList()).isEqualTo(ids);
    }

    @Test
    void takesNoMoreOfWhatIsSentAtOnce() {
        var refused = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> codes(submit(citizen, key())))
                .flatMap(List::stream)
                .toList();

        assertThat(refused).hasSize(9).containsOnly("TOO_MANY_CASES");
    }

    @Test
    void takesNoMoreLettersInOneCaseButThoseThatAreRepeated() {
        var caseId = TestCases.file(citizen, unit);
        var first = key();
        assertThat(write(caseId, first)).isEmpty();
        assertThat(write(caseId, key())).isEmpty();

        assertThat(write(caseId, key())).containsExactly("TOO_MANY_LETTERS");
        assertThat(write(caseId, first)).isEmpty();
        assertThat(write(TestCases.file(citizen, unit), key())).isEmpty();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private GraphQlTester.Response submit(GraphQlTester api, String key) {
        return api.document("""
                        mutation($input: SubmitComplaintInput!) {
                          submitComplaint(input: $input) { case { id } problems { code message } } }""")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", key,
                                "organisationId", unit.globalId(),
                                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                                "whatHappened", "I waited for five hours and nobody told me why.",
                                "wishes", List.of(),
                                "questions", List.of(),
                                "answerChannel", "INBOX"))
                .execute();
    }

    private static List<String> codes(GraphQlTester.Response response) {
        return response.path("submitComplaint.problems[*].code")
                .entityList(String.class)
                .get();
    }

    private static String id(GraphQlTester.Response response) {
        return response.path("submitComplaint.case.id").entity(String.class).get();
    }

    private List<String> write(String caseId, String key) {
        return citizen.document(
                        "mutation($input: SendMessageInput!) { sendMessage(input: $input) { problems { code } } }")
                .variable("input", Map.of("caseId", caseId, "text", "One thing more.", "idempotencyKey", key))
                .execute()
                .path("sendMessage.problems[*].code")
                .entityList(String.class)
                .get();
    }
}
