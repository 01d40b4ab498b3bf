package org.gehor.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** What this installation shows to push services (VAPID, RFC 8292): one token for each of them, used for some hours. */
class PushTokens {

    private static final Duration VALID = Duration.ofHours(12);

    private final ECKey key;
    private final String publicKey;
    private final String contact;
    private final Clock clock;
    private final Cache<String, String> tokens = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(VALID.dividedBy(2))
            .build();

    PushTokens(String publicKey, String privateKey, String contact, Clock clock) {
        this.key = PushKeys.parse(publicKey, privateKey);
        this.publicKey = publicKey;
        this.contact = contact;
        this.clock = clock;
    }

    /** Value of the header {@code Authorization} for this address. */
    String authorization(URI endpoint) {
        return "vapid t=" + tokens.get(PushServices.origin(endpoint), this::token) + ", k=" + publicKey;
    }

    private String token(String audience) {
        try {
            var token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.ES256),
                    new JWTClaimsSet.Builder()
                            .audience(audience)
                            .expirationTime(Date.from(clock.instant().plus(VALID)))
                            .subject(contact)
                            .build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Signing for a push service failed");
        }
    }
}
