package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A unit with two handlers and a citizen who files there. */
@ServerTest
abstract class CaseRaces {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    HttpGraphQlTester citizen;
    HttpGraphQlTester one;
    HttpGraphQlTester two;

    @BeforeEach
    void prepare() {
        unit = people.unit("SE");
        citizen = people.api(port, TestTokens.citizen("191212121212", "Tolvan Tolvansson"));
        one = people.api(port, people.worker(unit, "HANDLER").token());
        two = people.api(port, people.worker(unit, "HANDLER").token());
    }

    /** @param code of the first problem; empty when it was done */
    record Outcome(String caseId, String code) {}

    String file(String key) {
        var outcome = submit(key, "I waited for five hours and nobody told me why.");
        assertThat(outcome.code()).isEmpty();
        return outcome.caseId();
    }

    Outcome submit(String key, String text) {
        var response = citizen.document("""
                mutation($input: SubmitComplaintInput!) { submitComplaint(input: $input) { case { id } problems { code } } }
                """)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", key,
                                "organisationId", unit.globalId(),
                                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                                "whatHappened", text,
                                "wishes", List.of(),
                                "questions", List.of(),
                                "answerChannel", "INBOX"))
                .execute();
        var codes = response.path("submitComplaint.problems[*].code")
                .entityList(String.class)
                .get();
        return codes.isEmpty()
                ? new Outcome(
                        response.path("submitComplaint.case.id")
                                .entity(String.class)
                                .get(),
                        "")
                : new Outcome("", codes.getFirst());
    }

    static String take(HttpGraphQlTester handler, String caseId) {
        var codes = handler.document(
                        "mutation($input: TakeCaseInput!) { takeCase(input: $input) { case { id } problems { code } } }")
                .variable("input", Map.of("caseId", caseId, "version", 1))
                .execute()
                .path("takeCase.problems[*].code")
                .entityList(String.class)
                .get();
        return codes.isEmpty() ? "" : codes.getFirst();
    }
}
