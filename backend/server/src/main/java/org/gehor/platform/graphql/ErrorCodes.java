package org.gehor.platform.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sees to it that each error has {@code extensions.code}, in a response as in each event of a stream. Errors without one are
 * the engine's own: what it refuses before execution, limits, and nothing where the schema promises something.
 */
@Component
@Order(20)
class ErrorCodes implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodes::coded);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?> stream) {
            var events = Flux.from(stream)
                    .cast(ExecutionResult.class)
                    .map(ErrorCodes::coded)
                    .onErrorMap(
                            failure -> !(failure instanceof SubscriptionPublisherException),
                            failure -> new SubscriptionPublisherException(
                                    List.of(FailureError.of(failure, "a stream")), failure));
            return response.transform(builder -> builder.data(events).build());
        }
        var errors = response.getExecutionResult().getErrors();
        return errors.stream().allMatch(ErrorCodes::hasCode)
                ? response
                : response.transform(builder -> builder.errors(coded(errors)).build());
    }

    private static ExecutionResult coded(ExecutionResult event) {
        return event.getErrors().stream().allMatch(ErrorCodes::hasCode)
                ? event
                : event.transform(builder -> builder.errors(coded(event.getErrors())));
    }

    private static List<GraphQLError> coded(List<GraphQLError> errors) {
        var told = errors.stream()
                .filter(ErrorCodes::hasCode)
                .map(GraphQLError::getPath)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return errors.stream()
                .filter(error -> hasCode(error) || !follows(error, told))
                .map(ErrorCodes::withCode)
                .toList();
    }

    /**
     * A field that failed, or whose reading was left, has no value; that this breaks the schema's promise is no second error. In a
     * response the engine sees to it, in the events of a stream it does not.
     */
    private static boolean follows(GraphQLError error, Set<List<Object>> told) {
        return error.getErrorType() == ErrorType.NullValueInNonNullableField && told.contains(error.getPath());
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        if (hasCode(error)) {
            return error;
        }
        if (error.getErrorType() == ErrorType.NullValueInNonNullableField
                || error.getErrorType() == ErrorType.DataFetchingException) {
            var unexpected = FailureError.unexpected(new IllegalStateException(), error.getPath());
            return copy(error, unexpected, unexpected.getExtensions());
        }
        var limit = error.getErrorType() == ErrorType.ExecutionAborted;
        var code = limit ? FailureError.TOO_COMPLEX : FailureError.BAD_REQUEST;
        return copy(error, error, Map.of("code", code));
    }

    private static GraphQLError copy(GraphQLError place, GraphQLError error, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .locations(place.getLocations())
                .path(place.getPath())
                .extensions(extensions)
                .build();
    }
}
