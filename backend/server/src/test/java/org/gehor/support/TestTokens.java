package org.gehor.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer of tokens in this JVM: what the server checks is checked by its real decoder against real signatures. */
public final class TestTokens {

    public static final String ISSUER = "http://issuer.test/realms/gehor";
    public static final String KEY_ID = "test";
    private static final AtomicInteger KEY_REQUESTS = new AtomicInteger();
    private static final RSAKey KEY = newKey();
    private static final HttpServer KEYS = serveKeys();

    private TestTokens() {}

    /** Where the server fetches the keys. */
    public static String jwksUri() {
        return "http://localhost:" + KEYS.getAddress().getPort() + "/keys";
    }

    /** How often anyone has fetched the keys. */
    public static int keyRequests() {
        return KEY_REQUESTS.get();
    }

    /** A citizen's token at level substantial, valid for five minutes. */
    public static String citizen(String pid, String name) {
        return signed(claims -> claims.claim("pid", pid).claim("name", name).claim("acr", "substantial"));
    }

    /** A staff member's token. */
    public static String staff(String employeeId, String name, String title) {
        return signed(claims -> claims.claim("employee_id", employeeId)
                .claim("name", name)
                .claim("title", title)
                .claim("acr", "workforce"));
    }

    /** A token that is right in all but what is changed. */
    public static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = change.apply(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience("gehor-api")
                        .subject("subject")
                        .claim("typ", "Bearer")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300))))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The public key's bytes, as anyone can fetch them. */
    public static byte[] publicKey() {
        try {
            return KEY.toRSAPublicKey().getEncoded();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpServer serveKeys() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var body = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/keys", exchange -> {
                KEY_REQUESTS.incrementAndGet();
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
