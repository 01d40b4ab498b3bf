package org.gehor.platform.rest;

import java.util.List;
import java.util.Objects;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.ActorResolver;
import org.gehor.platform.security.Actors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** For routes of those who have logged in: turns the token into the actor, and every failure into a problem. */
@Component
public class RestEdge implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final List<ActorResolver> resolvers;
    private final ProblemAnswers problems;

    RestEdge(List<ActorResolver> resolvers, ProblemAnswers problems) {
        this.resolvers = resolvers;
        this.problems = problems;
    }

    @Override
    public Mono<ServerResponse> filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        return actor().flatMap(actor -> next.handle(request).contextWrite(Actors.as(actor)))
                .switchIfEmpty(Mono.defer(problems::loginFirst))
                .onErrorResume(failure -> problems.answer(request, failure));
    }

    private Mono<Actor> actor() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .filter(authentication -> authentication.getPrincipal() instanceof Jwt)
                .map(RestEdge::token)
                .flatMap(token -> ActorResolver.among(resolvers, token));
    }

    private static Jwt token(Authentication authentication) {
        return (Jwt) Objects.requireNonNull(authentication.getPrincipal());
    }
}
