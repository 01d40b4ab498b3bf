package org.gehor.platform.graphql;

import graphql.GraphQLError;
import java.util.List;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a live stream that fails with a code, so that a client knows whether to subscribe again. */
@Component
class StreamFailures implements SubscriptionExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return Mono.just(List.of(FailureError.of(failure, "a stream")));
    }
}
