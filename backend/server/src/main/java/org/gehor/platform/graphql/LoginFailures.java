package org.gehor.platform.graphql;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import java.util.UUID;
import org.gehor.platform.security.LoginRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** Answers a request whose actor could not be found, in the same form on every transport. */
final class LoginFailures {

    private static final Logger log = LoggerFactory.getLogger(LoginFailures.class);

    private LoginFailures() {}

    static WebGraphQlResponse answer(WebGraphQlRequest request, Throwable failure) {
        var result = ExecutionResultImpl.newExecutionResult()
                .addError(error(failure))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private static GraphQLError error(Throwable failure) {
        if (failure instanceof LoginRefused refused) {
            return error(ErrorType.UNAUTHORIZED, refused.getMessage(), Map.of("code", refused.code()));
        }
        if (Errors.databaseAway(failure)) {
            log.warn("The database does not answer: {}", failure.toString());
            return error(
                    ErrorType.INTERNAL_ERROR,
                    "The service is not available now",
                    Map.of("code", "SERVICE_UNAVAILABLE"));
        }
        var id = UUID.randomUUID().toString();
        log.error("Unexpected failure {} while finding the actor", id, failure);
        return error(
                ErrorType.INTERNAL_ERROR,
                "Something went wrong on our side",
                Map.of("code", "INTERNAL", "errorId", id));
    }

    private static GraphQLError error(ErrorType type, String message, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError()
                .errorType(type)
                .message("%s", message)
                .extensions(extensions)
                .build();
    }
}
