package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.gehor.support.Cable;
import org.gehor.support.Node;
import org.gehor.support.Patience;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.gehor.support.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A node whose database or login realm goes away and comes back, and a node that goes down itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTests {

    private static final String INBOX = "subscription { inboxEvents { cursor item { kind } } }";

    private static final Cable DATABASE = new Cable(TestDatabase.host());
    private static final Cable REALM =
            new Cable(TestTokens.jwksUri().replace("http://", "").replace("/keys", ""));
    private static Node node;

    private final TestPeople people = new TestPeople();
    private Wire wire;

    @BeforeAll
    static void start() {
        REALM.cut();
        node = Node.start(Map.of(
                "gehor.database.url", "r2dbc:postgresql://" + DATABASE.address() + "/" + TestDatabase.NAME,
                "gehor.database.acquire-timeout", "1s",
                "gehor.login.jwks-uri", "http://" + REALM.address() + "/keys",
                "spring.graphql.http.sse.keep-alive", "500ms",
                "spring.graphql.websocket.keep-alive", "500ms"));
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        DATABASE.close();
        REALM.close();
    }

    @BeforeEach
    void connect() {
        wire = node.wire();
    }

    @Test
    @Order(1)
    void withoutTheRealmsKeysTheServiceIsUnavailableToWhoeverIsLoggedIn() {
        var reply = wire.ask(TestCitizens.next().token(), "{ viewer { kind } }");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(reply.header("Retry-After")).isNotEmpty();
        assertThat(wire.ask("", "{ countries { code } }").status()).isEqualTo(200);
        try (var socket = wire.socket()) {
            socket.init(Map.of("Authorization", "Bearer " + TestCitizens.next().token()));
            assertThat(socket.closed(60)).isEqualTo(1013);
        }
    }

    @Test
    @Order(2)
    void theKeysAreFetchedOnceTheRealmIsBack() {
        REALM.mend();

        await().atMost(Patience.SOON)
                .until(() -> wire.ask(TestCitizens.next().token(), "{ viewer { kind } }")
                                .status()
                        == 200);
    }

    @Test
    @Order(3)
    void knownKeysOutlastTheRealmAndMadeUpOnesAreNotAskedForEachTime() throws JOSEException {
        REALM.cut();
        var before = TestTokens.keyRequests();
        var began = System.nanoTime();
        REALM.mend();
        for (int i = 0; i < 40; i++) {
            assertThat(wire.ask(signedBy("made-up-" + i), "{ viewer { kind } }").status())
                    .isEqualTo(401);
        }
        var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        assertThat(TestTokens.keyRequests() - before).isLessThanOrEqualTo(1 + (int) seconds / 2);
        REALM.cut();
        assertThat(wire.ask(TestCitizens.next().token(), "{ viewer { kind } }").status())
                .isEqualTo(200);
        REALM.mend();
    }

    @Test
    @Order(4)
    void withoutTheDatabaseTheServiceIsUnavailableAndComesBackByItself() {
        var citizen = TestCitizens.next();
        var api = people.api(node.port(), citizen.token());
        try (var stream = wire.stream(citizen.token(), INBOX, Map.of())) {
            TestCases.file(api, people.unit("SE"));
            assertThat(stream.next(60).event()).isEqualTo("next");
            DATABASE.cut();
            try {
                var unknown = wire.ask(TestCitizens.next().token(), "{ viewer { kind } }");
                assertThat(unknown.status()).isEqualTo(503);
                assertThat(unknown.code()).isEqualTo("SERVICE_UNAVAILABLE");
                var known = wire.ask(citizen.token(), "{ myCases { edges { cursor } } }");
                assertThat(known.code()).isEqualTo("SERVICE_UNAVAILABLE");
                var anonymous = wire.ask("", "{ countries { code } searchOrganisations(text: \"vård\") { name } }");
                assertThat(anonymous.code()).isEqualTo("SERVICE_UNAVAILABLE");
                assertThat(unknown.body() + known.body() + anonymous.body())
                        .doesNotContain("Exception", "onnection", "postgresql");
            } finally {
                DATABASE.mend();
            }
            await().atMost(Patience.SOON)
                    .until(() -> wire.ask(citizen.token(), "{ myCases { edges { cursor } } }")
                            .code()
                            .isEmpty());
            TestCases.file(api, people.unit("SE"));
            assertThat(stream.next(60).json().at("/data/inboxEvents/item/kind").asString())
                    .isEqualTo("RECEIPT");
        }
    }

    @Test
    @Order(5)
    void quietConnectionsAreKeptAlive() {
        var token = TestCitizens.next().token();
        try (var stream = wire.stream(token, INBOX, Map.of());
                var socket = wire.socket().as(token)) {
            assertThat(socket.next(5).path("type").asString()).isEqualTo("ping");
            await().atMost(Patience.SOON).until(() -> stream.comments() >= 3);
        }
    }

    @Test
    @Order(6)
    void aNodeThatGoesDownEndsItsStreamsAtOnce() {
        var token = TestCitizens.next().token();
        try (var stream = wire.stream(token, INBOX, Map.of());
                var socket = wire.socket().as(token)) {
            socket.subscribe("s", "subscription { inboxEvents { cursor } }", Map.of());
            wire.ask(token, "{ viewer { kind } }");

            var began = System.nanoTime();
            node.close();

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(9));
            assertThat(stream.next(10).event()).isEqualTo("complete");
            assertThat(socket.closed(10)).isEqualTo(1001);
        }
    }

    private static String signedBy(String keyId) throws JOSEException {
        var key = new RSAKeyGenerator(2048).keyID(keyId).generate();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), new JWTClaimsSet.Builder().build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
