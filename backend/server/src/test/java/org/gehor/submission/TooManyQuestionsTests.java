package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Too many questions is something else than a question that is too long, and is said in other words. */
@ServerTest
class TooManyQuestionsTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @CsvSource({
        "sv, Du har 11 frågor. Högst 10",
        "nb, Du har 11 spørsmål. Det er plass til 10",
        "en, You have 11 questions. At most 10"
    })
    void countsQuestionsAndNotCharacters(String language, String words) {
        var refused = submit(language, Collections.nCopies(11, "Why did nobody come?"));

        refused.path("submitComplaint.problems").entityList(Map.class).hasSize(1);
        refused.path("submitComplaint.problems[0].code").entity(String.class).isEqualTo("TOO_MANY");
        assertThat(refused.path("submitComplaint.problems[0].message")
                        .entity(String.class)
                        .get())
                .startsWith(words);
    }

    @Test
    void countsTheCharactersOfOneQuestion() {
        var refused = submit("en", List.of("x".repeat(501)));

        refused.path("submitComplaint.problems[0].code").entity(String.class).isEqualTo("TOO_LONG");
        assertThat(refused.path("submitComplaint.problems[0].message")
                        .entity(String.class)
                        .get())
                .startsWith("The question has 501 characters.");
    }

    private GraphQlTester.Response submit(String language, List<String> questions) {
        return people.api(port, TestCitizens.next().token())
                .mutate()
                .header("Accept-Language", language)
                .build()
                .document("""
                        mutation($input: SubmitComplaintInput!) {
                          submitComplaint(input: $input) { case { id } problems { code message path } } }""")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "organisationId", people.unit("SE").globalId(),
                                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                                "whatHappened", "I waited for five hours and nobody told me why.",
                                "wishes", List.of(),
                                "questions", questions,
                                "answerChannel", "INBOX"))
                .execute();
    }
}
