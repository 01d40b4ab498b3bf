package org.gehor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.gehor.support.Refused;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestTokens;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which tokens the API takes, on each of its transports. */
@ServerTest
class TokenTests {

    private static final String LIVE = "subscription { inboxEvents { cursor } }";

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void prepare() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @EnumSource
    void refusesATokenThatIsWrongInOneThing(Refused wrong) {
        var token = wrong.token();

        var http = wire.ask(token, "{ countries { code } }");
        assertThat(http.status()).isEqualTo(401);
        assertThat(http.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(http.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(http.json().has("data")).isFalse();
        try (var stream = wire.stream(token, LIVE, Map.of());
                var socket = wire.socket()) {
            assertThat(stream.status()).isEqualTo(401);
            socket.init(Map.of("Authorization", "Bearer " + token));
            assertThat(socket.closed(60)).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "1", ""})
    void refusesALevelThatIsTooLowInTheWordsOfRfc9470(String level) {
        var token = TestTokens.signed(
                claims -> claims.claim("pid", TestCitizens.next().pid())
                        .claim("name", "Ingrid Prov")
                        .claim("acr", level));

        var http = wire.ask(token, "{ countries { code } }");
        assertThat(http.status()).isEqualTo(401);
        assertThat(http.header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_user_authentication\", acr_values=\"substantial high\"");
        assertThat(http.code()).isEqualTo("LEVEL_TOO_LOW");
        try (var stream = wire.stream(token, LIVE, Map.of());
                var socket = wire.socket()) {
            assertThat(stream.status()).isEqualTo(401);
            socket.init(Map.of("Authorization", "Bearer " + token));
            assertThat(socket.closed(60)).isEqualTo(4401);
        }
    }

    @Test
    void anExpiredTokenOfALowLevelIsInvalidFirst() {
        var token = TestTokens.signed(
                claims -> claims.claim("pid", TestCitizens.next().pid())
                        .claim("acr", "low")
                        .issueTime(Date.from(Instant.now().minusSeconds(900)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(600))));

        assertThat(wire.ask(token, "{ countries { code } }").header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenIsOverTheMomentItEndsWhateverClocksAreAllowed() {
        var ended = TestTokens.signed(
                claims -> claims.claim("pid", TestCitizens.next().pid())
                        .claim("name", "Ingrid Prov")
                        .claim("acr", "high")
                        .issueTime(Date.from(Instant.now().minusSeconds(300)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(5))));

        var reply = wire.ask(ended, "{ viewer { name } }");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("TOKEN_EXPIRED");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void takesAGoodTokenAndNone() {
        assertThat(wire.ask(TestCitizens.next().token(), "{ viewer { kind } }")
                        .json()
                        .at("/data/viewer/kind")
                        .asString())
                .isEqualTo("CITIZEN");
        assertThat(wire.ask("", "{ viewer { kind } }").json().at("/data/viewer").isNull())
                .isTrue();
    }

    @Test
    void takesNoTokenFromTheAddress() throws Exception {
        var token = TestCitizens.next().token();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql?access_token=" + token))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Wire.body("{ viewer { kind } }")))
                .build();

        var reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(reply.body()).isEqualTo("{\"data\":{\"viewer\":null}}");
    }

    @Test
    void twoTokensInOneHeaderAreNoToken() {
        var token = TestCitizens.next().token();

        assertThat(wire.post(Wire.body("{ viewer { kind } }"), "Authorization", "Bearer " + token + " " + token)
                        .status())
                .isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator", "/graphql/schema", "/graphiql"})
    void deniesPathsThatAreNotNamed(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();

        var reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(reply.statusCode()).isIn(401, 403, 404);
    }
}
