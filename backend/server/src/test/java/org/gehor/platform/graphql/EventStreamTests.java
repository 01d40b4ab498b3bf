package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphQL over server-sent events, one connection an operation. */
@ServerTest
class EventStreamTests {

    private static final String INBOX =
            "subscription($after: String) { inboxEvents(after: $after) { cursor item { kind } } }";

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void prepare() {
        wire = new Wire(port);
    }

    @Test
    void sendsWhatHappensAsItHappens() {
        var citizen = TestCitizens.next();
        var after = wire.ask(citizen.token(), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
        try (var stream = wire.stream(citizen.token(), INBOX, Map.of("after", after))) {
            TestCases.file(people.api(port, citizen.token()), people.unit("SE"));

            var event = stream.next(60);
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(event.event()).isEqualTo("next");
            assertThat(event.json().at("/data/inboxEvents/item/kind").asString())
                    .isEqualTo("RECEIPT");
        }
    }

    @Test
    void tellsAtOnceThatItIsConnected() {
        var began = System.nanoTime();
        try (var stream = wire.stream(TestCitizens.next().token(), INBOX, Map.of())) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
        }
    }

    @Test
    void isQuietForFifteenSecondsAtMost(@Autowired GraphQlProperties settings) {
        assertThat(settings.getHttp().getSse().getKeepAlive()).isLessThanOrEqualTo(Duration.ofSeconds(15));
        assertThat(settings.getWebsocket().getKeepAlive()).isLessThanOrEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void endsWithACodeWhenTheTokenEnds() {
        var citizen = TestCitizens.next();
        var token = TestTokens.signed(claims -> claims.claim("pid", citizen.pid())
                .claim("name", citizen.name())
                .claim("acr", "high")
                .expirationTime(Date.from(Instant.now().plusMillis(2_500))));
        try (var stream = wire.stream(token, INBOX, Map.of())) {
            var last = stream.next(60);

            assertThat(last.event()).isEqualTo("next");
            assertThat(last.code()).isEqualTo("TOKEN_EXPIRED");
            assertThat(stream.next(5).event()).isEqualTo("complete");
            assertThat(stream.next(5).event()).isEqualTo("end");
        }
    }

    @Test
    void saysWhyAStreamMayNotBegin() {
        try (var stream = wire.stream("", INBOX, Map.of())) {
            assertThat(stream.next(60).code()).isEqualTo("UNAUTHENTICATED");
            assertThat(stream.next(5).event()).isEqualTo("complete");
        }
    }

    @Test
    void saysWhyAStreamCannotBegin() {
        try (var stream = wire.stream(TestCitizens.next().token(), INBOX, Map.of("after", "yesterday"))) {
            assertThat(stream.next(60).code()).isEqualTo("BAD_REQUEST");
            assertThat(stream.next(5).event()).isEqualTo("complete");
        }
    }

    @Test
    void givesTheOneResultOfAQuery() {
        try (var stream = wire.stream("", "{ countries { code } }", Map.of())) {
            assertThat(stream.next(60).json().at("/data/countries").size()).isEqualTo(2);
            assertThat(stream.next(5).event()).isEqualTo("complete");
        }
    }
}
