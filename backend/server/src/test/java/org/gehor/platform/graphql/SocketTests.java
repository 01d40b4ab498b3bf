package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.gehor.support.Wire;
import org.gehor.support.WireSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** GraphQL over WebSocket: the protocol {@code graphql-transport-ws}, its limits, and who may speak it. */
@ServerTest
class SocketTests {

    private static final String INBOX =
            "subscription($after: String) { inboxEvents(after: $after) { cursor item { kind } } }";

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private Wire wire;
    private WireSocket socket;
    private TestCitizens.TestCitizen citizen;

    @BeforeEach
    void open() {
        wire = new Wire(port);
        socket = wire.socket();
        citizen = TestCitizens.next();
    }

    @AfterEach
    void close() {
        socket.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"connection_init\"}",
                "{\"type\":\"connection_init\",\"payload\":{}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":null}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":7}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Basic abc\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ countries { code } }\"}}"
            })
    void whoDoesNotSayWhoTheyAreFirstIsClosedUnauthorized(String first) {
        socket.sendText(first);

        assertThat(socket.closed(60)).isEqualTo(4401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "[]",
                "{\"type\":\"nonsense\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ countries { code } }\"}}"
            })
    void aMessageOutsideTheProtocolClosesTheSocket(String message) {
        socket.as(citizen.token()).sendText(message);

        assertThat(socket.closed(60)).isEqualTo(4400);
    }

    @Test
    void sayingTwiceWhoOneIsClosesTheSocket() {
        socket.as(citizen.token()).init(Map.of("Authorization", "Bearer " + citizen.token()));

        assertThat(socket.closed(60)).isEqualTo(4429);
    }

    /** A client that speaks the moment the socket is open can be faster than the end of the handshake. */
    @Test
    void hearsWhatIsSaidAtOnce() {
        for (int i = 0; i < 120; i++) {
            try (var eager = wire.socket()) {
                eager.init(Map.of());
                assertThat(eager.closed(5)).isEqualTo(4401);
            }
        }
    }

    @Test
    void answersAPing() {
        socket.as(citizen.token()).send(Map.of("type", "ping"));

        assertThat(socket.next(60).path("type").asString()).isEqualTo("pong");
    }

    @Test
    void takesTheNameOfTheTokenInSmallLettersToo() {
        socket.init(Map.of("authorization", "Bearer " + citizen.token()));

        assertThat(socket.next(60).path("type").asString()).isEqualTo("connection_ack");
    }

    @Test
    void carriesQueriesAndMutationsToo() {
        socket.as(citizen.token()).subscribe("q", "{ viewer { kind } }", Map.of());

        var next = socket.next(60);
        assertThat(next.path("id").asString()).isEqualTo("q");
        assertThat(next.at("/payload/data/viewer/kind").asString()).isEqualTo("CITIZEN");
        assertThat(socket.next(60).path("type").asString()).isEqualTo("complete");
    }

    @Test
    void streamsUntilTheClientHasHadEnough() throws InterruptedException {
        var unit = people.unit("SE");
        var api = people.api(port, citizen.token());
        socket.as(citizen.token()).subscribe("s", INBOX, Map.of("after", now()));
        TestCases.file(api, unit);

        assertThat(socket.next(60).at("/payload/data/inboxEvents/item/kind").asString())
                .isEqualTo("RECEIPT");
        socket.send(Map.of("type", "complete", "id", "s"));
        TestCases.file(api, unit);

        assertThat(socket.silentFor(500)).isTrue();
    }

    @Test
    void theSameIdForTwoStreamsClosesTheSocket() {
        socket.as(citizen.token()).subscribe("s", INBOX, Map.of()).subscribe("s", INBOX, Map.of());

        assertThat(socket.closed(60)).isEqualTo(4409);
    }

    /** Streams begin side by side and in any order: each shows that it has begun by what it replays. */
    @Test
    void refusesTheEleventhStreamUntilAnotherHasEnded() {
        var before = Map.of("after", now());
        TestCases.file(people.api(port, citizen.token()), people.unit("SE"));
        socket.as(citizen.token());
        for (int i = 1; i <= 10; i++) {
            socket.subscribe("s" + i, INBOX, before);
        }
        assertThat(Stream.generate(() -> socket.next(60)).limit(10))
                .allSatisfy(begun -> assertThat(begun.path("type").asString()).isEqualTo("next"))
                .extracting(begun -> begun.path("id").asString())
                .doesNotHaveDuplicates();

        socket.subscribe("s11", INBOX, before);
        assertThat(errorCode(socket.next(60), "s11")).isEqualTo("TOO_MANY_SUBSCRIPTIONS");

        socket.send(Map.of("type", "complete", "id", "s1")).send(Map.of("type", "ping"));
        assertThat(socket.next(60).path("type").asString()).isEqualTo("pong");
        socket.subscribe("s12", INBOX, before);
        var begun = socket.next(60);
        assertThat(begun.path("id").asString()).isEqualTo("s12");
        assertThat(begun.path("type").asString()).isEqualTo("next");
    }

    @Test
    void endsAStreamWhenItsTokenEndsAndBeginsNoOther() {
        var token = TestTokens.signed(claims -> claims.claim("pid", citizen.pid())
                .claim("name", citizen.name())
                .claim("acr", "substantial")
                .expirationTime(Date.from(Instant.now().plusMillis(2_500))));
        socket.as(token).subscribe("s", INBOX, Map.of());

        assertThat(errorCode(socket.next(60), "s")).isEqualTo("TOKEN_EXPIRED");
        socket.subscribe("again", INBOX, Map.of());
        var next = socket.next(60);
        assertThat(next.at("/payload/errors/0/extensions/code").asString()).isEqualTo("TOKEN_EXPIRED");
        assertThat(next.at("/payload/data").isMissingNode()).isTrue();
        assertThat(socket.next(60).path("type").asString()).isEqualTo("complete");
        socket.subscribe("public", "{ countries { code } }", Map.of());
        assertThat(socket.next(60).at("/payload/errors/0/extensions/code").asString())
                .isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    void aStreamThatCannotBeginSaysWhy() {
        socket.as(citizen.token())
                .subscribe(
                        "s",
                        "subscription($id: ID!) { caseEvents(caseId: $id) { cursor } }",
                        Map.of("id", "Case-" + UUID.randomUUID()));

        assertThat(errorCode(socket.next(60), "s")).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "language, nb, Norge",
        "language, no, Norge",
        "language, en-GB, Norway",
        "Accept-Language, 'nb, en;q=0.5', Norge",
        "language, fi, Norge",
        "language, en, Norway"
    })
    void answersInTheLanguageOfTheFirstMessage(String name, String language, String norway) {
        socket.init(Map.of("Authorization", "Bearer " + citizen.token(), name, language));
        socket.next(60);
        socket.subscribe("q", "{ countries { code name } }", Map.of());

        assertThat(socket.next(60).toString()).contains("\"name\":\"" + norway + "\"");
    }

    @Test
    void refusesAPageOfAForeignOriginAndTakesItsOwn() {
        assertThatThrownBy(() -> wire.socket("Origin", "https://evil.example"))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
        try (var own = wire.socket("Origin", "http://localhost:" + port)) {
            own.as(citizen.token());
        }
    }

    @Test
    void aMessageThatIsTooLargeClosesTheSocket() {
        socket.as(citizen.token()).subscribe("q", "{ countries { code } } #" + "x".repeat(300_000), Map.of());

        assertThat(socket.closed(60)).isIn(1005, 1006, 1009);
    }

    private static String errorCode(JsonNode message, String id) {
        assertThat(message.path("type").asString()).isEqualTo("error");
        assertThat(message.path("id").asString()).isEqualTo(id);
        return message.at("/payload/0/extensions/code").asString();
    }

    private String now() {
        return wire.ask(citizen.token(), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
    }
}
