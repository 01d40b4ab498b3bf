package org.gehor.platform.security;

import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Turns a valid token into an actor. One for each kind of login; the first that knows the token is asked. */
public interface ActorResolver {

    /** True when this kind of login issued the token. */
    boolean knows(Jwt token);

    /** The actor; its row is made at the first login. */
    Mono<Actor> resolve(Jwt token);

    /** The actor by the first kind of login that knows the token; empty when none does. */
    static Mono<Actor> among(List<ActorResolver> resolvers, Jwt token) {
        return Flux.fromIterable(resolvers)
                .filter(resolver -> resolver.knows(token))
                .next()
                .flatMap(resolver -> resolver.resolve(token));
    }
}
