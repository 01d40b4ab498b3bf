package org.gehor.platform.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The login realm's public keys. They are fetched when a token names one that is not known, but never more often than every
 * few seconds, since anyone can make up names; and again after some minutes, so that a key taken back is not trusted for
 * ever. While the realm does not answer, the keys that are known go on being used.
 */
final class RealmKeys implements Function<SignedJWT, Flux<JWK>> {

    private static final Logger log = LoggerFactory.getLogger(RealmKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** @param done true when it brought keys */
    private record Fetch(Instant begun, Mono<Boolean> done) {}

    private final WebClient client = WebClient.create();
    private final URI address;
    private final Clock clock;
    private volatile @Nullable JWKSet known;
    private volatile Fetch latest = new Fetch(Instant.EPOCH, Mono.just(false));

    RealmKeys(URI address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Flux<JWK> apply(SignedJWT token) {
        var keys = known;
        var knows = keys != null && keys.getKeyByKeyId(token.getHeader().getKeyID()) != null;
        return Mono.defer(() -> due(knows) ? fetch(knows) : latest.done())
                .mapNotNull(done -> known)
                .switchIfEmpty(Mono.error(KeysUnavailable::new))
                .flatMapIterable(JWKSet::getKeys);
    }

    private boolean due(boolean knows) {
        var age = Duration.between(latest.begun(), clock.instant());
        return age.compareTo(knows ? FRESH : BETWEEN_FETCHES) > 0;
    }

    /** One fetch at a time: whoever comes meanwhile waits for the same one. */
    private synchronized Mono<Boolean> fetch(boolean knows) {
        if (due(knows)) {
            latest = new Fetch(clock.instant(), request().cache());
        }
        return latest.done();
    }

    private Mono<Boolean> request() {
        return client.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .timeout(PATIENCE)
                .map(RealmKeys::parse)
                .doOnNext(keys -> known = keys)
                .map(keys -> true)
                .onErrorResume(failure -> {
                    log.warn("The login realm's keys cannot be fetched: {}", failure.toString());
                    return Mono.just(false);
                });
    }

    private static JWKSet parse(String text) {
        try {
            return JWKSet.parse(text);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("Not a set of keys", unreadable);
        }
    }
}
