package org.gehor.person;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.ActorResolver;
import org.gehor.platform.security.LoginRefused;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets a citizen in: a token with a {@code pid} is that of the person with this identity number, whose row is made at the
 * first login. Remembered for a minute by hash and name, never by the number itself.
 */
@Component
class CitizenLogin implements ActorResolver {

    private static final int LONGEST_NAME = 200;

    private record Key(ByteBuffer hash, String name) {}

    private final Transactions transactions;
    private final LoginRepository people;
    private final IdentityVault vault;
    private final Clock clock;
    private final AsyncCache<Key, Actor> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .buildAsync();

    CitizenLogin(Transactions transactions, LoginRepository people, IdentityVault vault, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public boolean knows(Jwt token) {
        return token.hasClaim("pid");
    }

    @Override
    public Mono<Actor> resolve(Jwt token) {
        return Mono.defer(() -> {
            var number = number(token);
            var name = name(token);
            var key = new Key(ByteBuffer.wrap(vault.hash(number)), name);
            return Mono.fromFuture(
                    () -> known.get(
                            key, (missing, executor) -> login(number, name).toFuture()),
                    true);
        });
    }

    private PersonalNumber number(Jwt token) {
        // Somebody born today has a number already, and days begin earlier here than in UTC.
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.ofHours(2));
        return PersonalNumber.parse(String.valueOf(token.getClaimAsString("pid")), today)
                .orElseThrow(() -> new LoginRefused(
                        "INVALID_PERSONAL_NUMBER", "The login brings no valid national identity number"));
    }

    private static String name(Jwt token) {
        var name = token.getClaimAsString("name");
        if (name == null || name.isBlank()) {
            throw new LoginRefused("INCOMPLETE_LOGIN", "The login brings no name");
        }
        var stripped = name.strip();
        return stripped.length() <= LONGEST_NAME ? stripped : stripped.substring(0, LONGEST_NAME);
    }

    private Mono<Actor> login(PersonalNumber number, String name) {
        return transactions
                .runAs(
                        new Actor.Login(),
                        () -> find(number, name)
                                .switchIfEmpty(Mono.defer(() -> people.lock(vault.lock(number))
                                        .flatMap(id -> find(number, name)
                                                .switchIfEmpty(Mono.defer(() -> add(id, number, name)))))))
                .map(id -> new Actor.Citizen(id, name, number.country(), number.bornOn()));
    }

    private Mono<UUID> find(PersonalNumber number, String name) {
        return people.find(vault.hashes(number)).flatMap(person -> {
            var hash = vault.hash(number);
            var unchanged = person.name().equals(name)
                    && person.hash().equals(ByteBuffer.wrap(hash))
                    && vault.sealedByCurrentKey(person.cipher());
            return unchanged
                    ? Mono.just(person.id())
                    : people.change(person.id(), hash, vault.seal(number, person.id()), name)
                            .thenReturn(person.id());
        });
    }

    private Mono<UUID> add(UUID id, PersonalNumber number, String name) {
        return people.add(id, number, vault.hash(number), vault.seal(number, id), name)
                .thenReturn(id);
    }
}
