package org.gehor.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;

/** Tokens that are wrong in one thing each; everything else about them is right. */
public enum Refused {
    EXPIRED(() ->
            TestTokens.signed(claims -> citizen(claims).issueTime(in(-600)).expirationTime(in(-300)))),
    NEVER_EXPIRING(() -> TestTokens.signed(claims -> citizen(claims).expirationTime(null))),
    NOT_YET_VALID(() -> TestTokens.signed(claims -> citizen(claims).notBeforeTime(in(300)))),
    OF_ANOTHER_REALM(() -> TestTokens.signed(claims -> citizen(claims).issuer("http://issuer.test/realms/eid"))),
    WITHOUT_ISSUER(() -> TestTokens.signed(claims -> citizen(claims).issuer(null))),
    FOR_ANOTHER_API(() -> TestTokens.signed(claims -> citizen(claims).audience("account"))),
    WITHOUT_AUDIENCE(() -> TestTokens.signed(claims -> citizen(claims).audience((String) null))),
    ID_TOKEN(() -> TestTokens.signed(claims -> citizen(claims).claim("typ", "ID"))),
    REFRESH_TOKEN(() -> TestTokens.signed(claims -> citizen(claims).claim("typ", "Refresh"))),
    OF_A_CITIZEN_AND_STAFF(() -> TestTokens.signed(claims -> citizen(claims).claim("employee_id", "E1"))),
    OF_STAFF_WITHOUT_THE_EMPLOYERS_LOGIN(
            () -> TestTokens.signed(claims -> claims.claim("employee_id", "E1").claim("acr", "high"))),
    UNSIGNED(() -> new PlainJWT(claims()).serialize()),
    SIGNED_BY_SOMEBODY_ELSE(Refused::bySomebodyElse),
    SIGNED_WITH_THE_PUBLIC_KEY(Refused::withThePublicKey),
    CHANGED_AFTER_SIGNING(Refused::changed),
    NO_TOKEN_AT_ALL(() -> "nonsense");

    private final Supplier<String> make;

    Refused(Supplier<String> make) {
        this.make = make;
    }

    public String token() {
        return make.get();
    }

    private static JWTClaimsSet.Builder citizen(JWTClaimsSet.Builder claims) {
        return claims.claim("pid", TestCitizens.next().pid())
                .claim("name", "Ingrid Prov")
                .claim("acr", "substantial");
    }

    private static JWTClaimsSet claims() {
        return citizen(new JWTClaimsSet.Builder())
                .issuer(TestTokens.ISSUER)
                .audience("gehor-api")
                .claim("typ", "Bearer")
                .expirationTime(in(300))
                .build();
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String bySomebodyElse() {
        try {
            var key = new RSAKeyGenerator(2048).keyID(TestTokens.KEY_ID).generate();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The public key taken for a shared secret: works against those who believe the header's algorithm. */
    private static String withThePublicKey() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(TestTokens.KEY_ID)
                            .build(),
                    claims());
            token.sign(new MACSigner(TestTokens.publicKey()));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String changed() {
        var parts = TestTokens.signed(Refused::citizen).split("\\.");
        var other =
                TestTokens.signed(claims -> claims.claim("employee_id", "E1")).split("\\.");
        return parts[0] + "." + other[1] + "." + parts[2];
    }
}
