package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestTokens;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphQL over HTTP: media types and statuses. */
@ServerTest
class HttpTransportTests {

    private static final String GOOD = Wire.body("{ countries { code } }");

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void prepare() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                               | application/graphql-response+json
            application/json                                                | application/json
            application/graphql-response+json, application/json             | application/graphql-response+json
            application/json;q=0.5, application/graphql-response+json       | application/graphql-response+json
            application/json, application/graphql-response+json;q=0.5       | application/json
            application/graphql-response+json; charset=utf-8                | application/graphql-response+json
            application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed | application/graphql-response+json
            */*                                                             | application/graphql-response+json
            """)
    void answersInTheMediaTypeThatTheClientPrefers(String accept, String expected) {
        var reply = wire.post(GOOD, "Accept", accept, "Accept-Language", "en");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith(expected);
        assertThat(reply.json().at("/data/countries").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "nonsense"})
    void anAcceptHeaderThatCannotBeServedIs406(String accept) {
        assertThat(wire.post(GOOD, "Accept", accept).status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ countries { code ",
                "{ noSuchField }",
                "query A { countries { code } } query B { countries { name } }",
                ""
            })
    void aDocumentThatCannotRunIs400InTheNewerMediaTypeAnd200InTheOlder(String document) {
        var newer = wire.post(Wire.body(document), "Accept", Wire.RESPONSE);
        var older = wire.post(Wire.body(document), "Accept", "application/json");

        assertThat(newer.status()).isEqualTo(400);
        assertThat(newer.code()).isEqualTo("BAD_REQUEST");
        assertThat(newer.json().has("data")).isFalse();
        assertThat(older.status()).isEqualTo(200);
        assertThat(older.code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "[{\"query\":\"{ countries { code } }\"}]",
                "\"query\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":7}",
                "{\"query\":\"{ countries { code } }\",\"variables\":[1]}",
                "null"
            })
    void aBodyThatIsNoRequestIs400WithACode(String body) {
        var reply = wire.post(body, "Accept", Wire.RESPONSE);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith(Wire.RESPONSE);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void anEmptyBodyIs400() {
        assertThat(wire.post("", "Accept", Wire.RESPONSE).status()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLargeIs413WithACode() {
        isTooLarge("", 270_000);
        isTooLarge(TestCitizens.next().token(), 270_000);
        isTooLarge(staff(), 2_200_000);
    }

    @Test
    void staffMaySendMoreThanOthers() {
        assertThat(sized(staff(), 1_900_000).status()).isEqualTo(200);
        assertThat(sized("", 250_000).status()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLargeForAStreamIs413Too() {
        try (var stream =
                wire.stream("", "subscription { inboxEvents { cursor } } #" + "x".repeat(270_000), Map.of())) {
            assertThat(stream.status()).isEqualTo(413);
        }
    }

    private void isTooLarge(String token, int bytes) {
        var reply = sized(token, bytes);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("TOO_LARGE");
    }

    private Wire.Reply sized(String token, int bytes) {
        return wire.ask(token, "{ countries { code } }", Map.of("unused", "x".repeat(bytes)));
    }

    private static String staff() {
        return TestTokens.staff(UUID.randomUUID().toString(), "Ada Prov", "Chef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void onlyPostIsAllowed(String method) {
        var reply = wire.send(method, method.equals("GET") ? "" : GOOD, "Content-Type", "application/json");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense"
            })
    void aBodyOfAnotherTypeIs415SoThatNoFormOfAForeignPageIsARequest(String type) {
        assertThat(wire.send("POST", GOOD, "Content-Type", type, "Accept", Wire.RESPONSE)
                        .status())
                .isEqualTo(415);
    }

    @Test
    void anErrorWithinTheDataIs200() {
        var reply = wire.ask("", "{ viewer { name } myCases { edges { cursor } } }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.json().has("data")).isTrue();
    }

    @Test
    void noResponseIsKeptByACacheOnTheWay() {
        assertThat(wire.ask(TestCitizens.next().token(), "{ viewer { name } }").header("Cache-Control"))
                .contains("no-store");
    }
}
