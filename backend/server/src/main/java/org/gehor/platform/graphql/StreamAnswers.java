package org.gehor.platform.graphql;

import org.reactivestreams.Publisher;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webflux.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * GraphQL over server-sent events, one connection an operation. What is no stream — a query, a mutation, or a subscription
 * that was refused — is sent as the one event that there is, rather than lost.
 */
@Component
class StreamAnswers extends GraphQlSseHandler {

    StreamAnswers(WebGraphQlHandler handler, GraphQlProperties settings) {
        super(handler, null, settings.getHttp().getSse().getKeepAlive());
    }

    @Override
    public Mono<ServerResponse> handleRequest(ServerRequest request) {
        return BodyFailures.answered(super.handleRequest(request));
    }

    @Override
    protected Mono<ServerResponse> prepareResponse(ServerRequest request, WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher) {
            return super.prepareResponse(request, response);
        }
        var only = Flux.just(response.getExecutionResult());
        return super.prepareResponse(
                request, response.transform(builder -> builder.data(only).build()));
    }
}
