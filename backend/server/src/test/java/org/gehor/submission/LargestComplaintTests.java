package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint at all its limits passes the limit of a request's bytes. */
@ServerTest
class LargestComplaintTests {

    private static final String MUTATION = "mutation($input: SubmitComplaintInput!) {"
            + " submitComplaint(input: $input) { case { number } problems { code path } } }";

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    @Test
    void isTakenEvenWhenAClientWritesEachCharacterAsTwoEscapes() {
        var body = escaped(Wire.body(MUTATION, Map.of("input", largest())));
        assertThat(body.getBytes(StandardCharsets.US_ASCII)).hasSizeGreaterThan(212_000);

        var reply = new Wire(port).post(body, Wire.headers(TestCitizens.next().token(), "Accept", Wire.RESPONSE));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/data/submitComplaint/problems")).isEmpty();
        assertThat(reply.json().at("/data/submitComplaint/case/number").asString())
                .isNotEmpty();
    }

    private Map<String, Object> largest() {
        return Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", people.unit("SE").globalId(),
                "occurred", Map.of("precision", "ABOUT", "about", text(Limits.ABOUT)),
                "whatHappened", text(Limits.WHAT_HAPPENED),
                "consequences", text(Limits.CONSEQUENCES),
                "wishes", List.of("OTHER"),
                "otherWish", text(Limits.OTHER_WISH),
                "questions", Collections.nCopies(Limits.QUESTIONS, text(Limits.QUESTION)),
                "answerChannel", "INBOX");
    }

    /** Of the characters that take the most bytes. */
    private static String text(int length) {
        return "\uD83D\uDE4F".repeat(length);
    }

    private static String escaped(String json) {
        return json.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
