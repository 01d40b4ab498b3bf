package org.gehor.platform.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webflux.GraphQlSseHandler;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * GraphQL over server-sent events, one connection an operation. What is no stream — a query, a mutation, or a subscription
 * that was refused — is sent as the one event that there is, rather than lost. A comment is sent at once, so that the client
 * knows that it is connected, and then at an interval, so that no proxy takes the quiet for the end.
 */
@Component
class StreamAnswers extends GraphQlSseHandler {

    private static final ServerSentEvent<Map<String, Object>> STILL_HERE =
            ServerSentEvent.<Map<String, Object>>builder().comment("").build();
    private static final ServerSentEvent<Map<String, Object>> COMPLETE = ServerSentEvent.<Map<String, Object>>builder(
                    Map.of())
            .event("complete")
            .build();

    private static final Duration LONGEST_QUIET = Duration.ofSeconds(15);

    private final Duration keepAlive;

    StreamAnswers(WebGraphQlHandler handler, GraphQlProperties settings) {
        super(handler);
        this.keepAlive = Objects.requireNonNullElse(settings.getHttp().getSse().getKeepAlive(), LONGEST_QUIET);
    }

    @Override
    public Mono<ServerResponse> handleRequest(ServerRequest request) {
        return BodyFailures.answered(super.handleRequest(request));
    }

    @Override
    protected Mono<ServerResponse> prepareResponse(ServerRequest request, WebGraphQlResponse response) {
        var events = results(response)
                .map(result -> ServerSentEvent.builder(result).event("next").build())
                .concatWithValues(COMPLETE)
                .mergeWith(Flux.interval(Duration.ZERO, keepAlive)
                        .onBackpressureDrop()
                        .map(tick -> STILL_HERE))
                .takeUntil(event -> "complete".equals(event.event()));
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(BodyInserters.fromServerSentEvents(events));
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
        return response.getData() instanceof Publisher<?> stream
                ? Flux.from(stream)
                        .cast(ExecutionResult.class)
                        .map(ExecutionResult::toSpecification)
                        .onErrorResume(SubscriptionPublisherException.class, end -> Mono.just(last(end.getErrors())))
                : Flux.just(response.toMap());
    }

    private static Map<String, Object> last(List<GraphQLError> errors) {
        return Map.of(
                "errors", errors.stream().map(GraphQLError::toSpecification).toList());
    }
}
