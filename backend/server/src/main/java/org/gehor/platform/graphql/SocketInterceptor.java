package org.gehor.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.server.webflux.AuthenticationWebSocketInterceptor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A WebSocket says who it is once, with {@code connection_init}; one without a token is refused rather than taken as
 * anonymous. The payload's {@code language} (or {@code Accept-Language}) stands for the header that a browser does not let a
 * page set.
 */
@Component
@Order(0)
class SocketInterceptor implements WebSocketGraphQlInterceptor {

    /** Session attribute: what closes the socket of a client that may try again later. */
    static final String CLOSE_FOR_NOW = "gehor.close-for-now";

    private static final String LANGUAGE = "gehor.language";
    private static final String OPEN = "gehor.subscriptions";

    private final AuthenticationWebSocketInterceptor authentication;
    private final int mostSubscriptions;

    SocketInterceptor(ReactiveAuthenticationManager manager, LimitsProperties limits) {
        this.authentication = new AuthenticationWebSocketInterceptor(new BearerTokenAuthenticationExtractor(), manager);
        this.mostSubscriptions = limits.subscriptionsPerConnection();
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        var token = text(payload, "Authorization");
        if (token == null) {
            return Mono.error(new AuthenticationCredentialsNotFoundException("connection_init brings no token"));
        }
        session.getAttributes().put(LANGUAGE, language(session, payload));
        session.getAttributes().put(OPEN, new AtomicInteger());
        return authentication
                .handleConnectionInitialization(session, Map.of("Authorization", token))
                .onErrorResume(
                        AuthenticationServiceException.class,
                        failure -> closeForNow(session).then(Mono.error(failure)));
    }

    private static Mono<?> closeForNow(WebSocketSessionInfo session) {
        return session.getAttributes().get(CLOSE_FOR_NOW) instanceof Mono<?> close ? close : Mono.empty();
    }

    private static Locale language(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Languages.best(Stream.of(
                        text(payload, "language"),
                        text(payload, HttpHeaders.ACCEPT_LANGUAGE),
                        session.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** A text by its name, which clients write in large and small letters. */
    private static @Nullable String text(Map<String, Object> payload, String name) {
        return payload.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!(request instanceof WebSocketGraphQlRequest socketRequest)) {
            return chain.next(request);
        }
        var attributes = socketRequest.getSessionInfo().getAttributes();
        if (attributes.get(LANGUAGE) instanceof Locale language) {
            request.configureExecutionInput(
                    (input, builder) -> builder.locale(language).build());
        }
        return authentication
                .intercept(request, chain)
                .map(response ->
                        attributes.get(OPEN) instanceof AtomicInteger open ? counted(open, response) : response);
    }

    private WebGraphQlResponse counted(AtomicInteger open, WebGraphQlResponse response) {
        if (!(response.getData() instanceof Publisher<?> stream)) {
            return response;
        }
        var limited = Flux.defer(() -> open.incrementAndGet() > mostSubscriptions
                        ? Flux.error(new SubscriptionPublisherException(List.of(tooMany()), null))
                        : Flux.from(stream))
                .doFinally(end -> open.decrementAndGet());
        return response.transform(builder -> builder.data(limited).build());
    }

    private GraphQLError tooMany() {
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("At most " + mostSubscriptions + " subscriptions at once on one connection")
                .extensions(Map.of("code", "TOO_MANY_SUBSCRIPTIONS"))
                .build();
    }
}
