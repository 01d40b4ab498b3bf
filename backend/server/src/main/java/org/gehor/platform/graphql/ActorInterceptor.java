package org.gehor.platform.graphql;

import graphql.ExecutionResultImpl;
import graphql.execution.SubscriptionExecutionStrategy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.ActorResolver;
import org.gehor.platform.security.Actors;
import org.gehor.platform.security.LoginRefused;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns the token of a request into the actor that everything below acts as, and ends a stream when its token ends: a
 * connection may live for hours, the authority behind it may not.
 */
@Component
@Order(10)
class ActorInterceptor implements WebGraphQlInterceptor {

    private static final String EXPIRED = "The token has expired; renew it and subscribe again after the last cursor";

    private final List<ActorResolver> resolvers;
    private final Clock clock;

    ActorInterceptor(List<ActorResolver> resolvers, Clock clock) {
        this.resolvers = resolvers;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .filter(authentication -> authentication.getPrincipal() instanceof Jwt)
                .map(authentication -> (Jwt) principal(authentication))
                .flatMap(token -> asOwner(token, request, chain))
                .switchIfEmpty(
                        Mono.defer(() -> asActor(new Actor.Anonymous(), KnownDocuments.Client.NONE, request, chain)));
    }

    private static Object principal(Authentication authentication) {
        return java.util.Objects.requireNonNull(authentication.getPrincipal());
    }

    private Mono<WebGraphQlResponse> asOwner(Jwt token, WebGraphQlRequest request, Chain chain) {
        var expiry = token.getExpiresAt();
        if (expiry == null || !expiry.isAfter(clock.instant())) { // a WebSocket outlives the token it began with
            return Mono.just(refused(request, new LoginRefused(FailureError.TOKEN_EXPIRED, EXPIRED)));
        }
        return actor(token)
                .map(actor -> asActor(actor, client(token), request, chain).map(response -> endWith(expiry, response)))
                .onErrorResume(failure -> Mono.just(Mono.just(refused(request, failure))))
                .flatMap(Function.identity());
    }

    /** The same form on every transport. */
    private static WebGraphQlResponse refused(WebGraphQlRequest request, Throwable failure) {
        var result = ExecutionResultImpl.newExecutionResult()
                .addError(FailureError.of(failure, "a login"))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private Mono<Actor> actor(Jwt token) {
        return ActorResolver.among(resolvers, token).defaultIfEmpty(new Actor.Anonymous());
    }

    private static KnownDocuments.Client client(Jwt token) {
        var id = token.getClaimAsString("azp");
        return id == null ? KnownDocuments.Client.NONE : new KnownDocuments.Client(id);
    }

    private static Mono<WebGraphQlResponse> asActor(
            Actor actor, KnownDocuments.Client client, WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(
                        Actor.class,
                        actor,
                        KnownDocuments.Client.class,
                        client,
                        RequestId.class,
                        RequestId.next(),
                        ClientAddress.class,
                        ClientAddress.of(request.getRemoteAddress()),
                        // Each event's fields are looked up on their own and may take longer than the next one's. A
                        // client
                        // that is told of the later one first would go on from the wrong cursor.
                        SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED,
                        true))
                .build());
        return chain.next(request).contextWrite(Actors.as(actor));
    }

    private WebGraphQlResponse endWith(Instant expiry, WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?> stream) {
            var left = Duration.between(clock.instant(), expiry);
            var ended = Mono.delay(left).then(Mono.error(ActorInterceptor::tokenExpired));
            return response.transform(builder ->
                    builder.data(Flux.from(stream).takeUntilOther(ended)).build());
        }
        return response;
    }

    private static SubscriptionPublisherException tokenExpired() {
        var refusal = new LoginRefused(FailureError.TOKEN_EXPIRED, EXPIRED);
        return new SubscriptionPublisherException(List.of(FailureError.of(refusal, "a stream")), null);
    }
}
