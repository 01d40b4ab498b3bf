package org.gehor.platform.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
 * ever. While the realm does not answer, the keys that are known go on being used; whoever brings one of them does not wait
 * for a fetch that another began.
 */
final class RealmKeys implements Function<SignedJWT, Flux<JWK>> {

    private static final Logger log = LoggerFactory.getLogger(RealmKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Longer than the patience, so that there are never two fetches at a time. */
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(4);

    private static final Duration FRESH = Duration.ofMinutes(10);

    /** @param done true when it brought keys */
    private record Fetch(Instant begun, Mono<Boolean> done) {}

    private final WebClient client = WebClient.create();
    private final URI address;
    private final InstantSource clock;
    private volatile @Nullable JWKSet known;
    private volatile Fetch latest = new Fetch(Instant.EPOCH, Mono.just(false));

    RealmKeys(URI address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Flux<JWK> apply(SignedJWT token) {
        return Mono.defer(() -> knows(token) ? refreshed() : latest())
                .mapNotNull(done -> known)
                .switchIfEmpty(Mono.error(KeysUnavailable::new))
                .flatMapIterable(JWKSet::getKeys);
    }

    private boolean knows(SignedJWT token) {
        var keys = known;
        return keys != null && keys.getKeyByKeyId(token.getHeader().getKeyID()) != null;
    }

    /** For a key that is known: waits only when it is this one's turn to look whether the realm still has it. */
    private Mono<Boolean> refreshed() {
        return due(FRESH) && begin(FRESH) ? latest.done() : Mono.just(true);
    }

    /** For a key that is not known: waits for the fetch under way, or gets what the last one brought. */
    private Mono<Boolean> latest() {
        if (due(BETWEEN_FETCHES)) {
            begin(BETWEEN_FETCHES);
        }
        return latest.done();
    }

    private boolean due(Duration pause) {
        return Duration.between(latest.begun(), clock.instant()).compareTo(pause) > 0;
    }

    /** False when another was faster. */
    private synchronized boolean begin(Duration pause) {
        if (!due(pause)) {
            return false;
        }
        latest = new Fetch(clock.instant(), request().cache());
        return true;
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
