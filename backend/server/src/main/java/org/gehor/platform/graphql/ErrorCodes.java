package org.gehor.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sees to it that each error has {@code extensions.code}: what the engine refuses before execution becomes {@code BAD_REQUEST}. */
@Component
@Order(20)
class ErrorCodes implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response ->
                        response.getErrors().stream().allMatch(ErrorCodes::hasCode) ? response : coded(response));
    }

    private static boolean hasCode(ResponseError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors().stream()
                .map(ErrorCodes::withCode)
                .toList();
        return response.transform(builder -> builder.errors(errors).build());
    }

    private static GraphQLError withCode(GraphQLError error) {
        var extensions = new HashMap<String, Object>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putIfAbsent("code", "BAD_REQUEST");
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(extensions)
                .build();
    }
}
