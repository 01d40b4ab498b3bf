package org.gehor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** When the realm is asked for its keys, and who waits for its answer. */
class RealmKeysTests {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private volatile String published = "one";
    private volatile boolean hangs;
    private HttpServer realm;
    private RealmKeys keys;

    @BeforeEach
    void start() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.setExecutor(threads);
        realm.createContext("/", this::answer);
        realm.start();
        keys = new RealmKeys(URI.create("http://localhost:" + realm.getAddress().getPort()), () -> now);
    }

    @AfterEach
    void stop() {
        end.countDown();
        realm.stop(0);
        threads.close();
    }

    @Test
    void aKnownKeyDoesNotWaitForAFetchThatHangs() {
        assertThat(ids("one")).containsExactly("one");
        hangs = true;
        now = now.plusSeconds(60);
        var waiting = keys.apply(token("made-up")).collectList().toFuture();

        assertThat(keys.apply(token("one")).map(JWK::getKeyID).collectList().block(LONG))
                .containsExactly("one");
        assertThat(waiting).isNotDone();
    }

    @Test
    void aKnownKeyDoesNotWaitWhileAnotherRequestLooksWhetherItIsStillGood() {
        ids("one");
        hangs = true;
        now = now.plus(Duration.ofMinutes(11));
        var waiting = keys.apply(token("one")).collectList().toFuture();

        assertThat(keys.apply(token("one")).collectList().block(LONG)).hasSize(1);
        assertThat(waiting).isNotDone();
    }

    @Test
    void manyMadeUpKeysAreOneFetch() {
        ids("one");
        now = now.plusSeconds(60);
        var before = fetches.get();

        Flux.range(0, 200)
                .flatMap(i -> keys.apply(token("made-up-" + i)).then(), 200)
                .blockLast(LONG);
        now = now.plusSeconds(3);
        ids("made-up-too");

        assertThat(fetches.get() - before).isOne();
    }

    @Test
    void manyMadeUpKeysAreNoMoreFetchesWhileTheRealmHangs() {
        ids("one");
        hangs = true;
        now = now.plusSeconds(60);
        var before = fetches.get();

        Flux.range(0, 200)
                .flatMap(i -> keys.apply(token("made-up-" + i)).then(), 200)
                .blockLast(LONG);

        assertThat(fetches.get() - before).isOne();
    }

    @Test
    void aNewKeyIsFetched() {
        ids("one");
        published = "two";
        now = now.plusSeconds(5);

        assertThat(ids("two")).containsExactly("two");
    }

    @Test
    void aKeyThatWasTakenBackIsForgotten() {
        ids("one");
        published = "two";
        now = now.plus(Duration.ofMinutes(11));

        assertThat(ids("one")).containsExactly("two");
    }

    private List<String> ids(String keyId) {
        return Objects.requireNonNull(
                keys.apply(token(keyId)).map(JWK::getKeyID).collectList().block(LONG));
    }

    private static SignedJWT token(String keyId) {
        return new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), new JWTClaimsSet.Builder().build());
    }

    private void answer(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        if (hangs) {
            awaitEnd();
        }
        var body = ("{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\",\"kid\":\"" + published + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
