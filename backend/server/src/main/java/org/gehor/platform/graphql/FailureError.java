package org.gehor.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import java.util.UUID;
import org.gehor.platform.security.LoginRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;

/** What a client is told of a failure outside the data fetchers: while its actor is found, or in the middle of a stream. */
final class FailureError {

    private static final Logger log = LoggerFactory.getLogger(FailureError.class);

    private FailureError() {}

    static GraphQLError of(Throwable failure) {
        if (failure instanceof LoginRefused refused) {
            return error(ErrorType.UNAUTHORIZED, refused.getMessage(), Map.of("code", refused.code()));
        }
        if (failure instanceof BadRequest bad) {
            return error(ErrorType.BAD_REQUEST, bad.getMessage(), Map.of("code", "BAD_REQUEST"));
        }
        if (Errors.databaseAway(failure)) {
            log.warn("The database does not answer: {}", failure.toString());
            return error(
                    ErrorType.INTERNAL_ERROR,
                    "The service is not available now",
                    Map.of("code", "SERVICE_UNAVAILABLE"));
        }
        var id = UUID.randomUUID().toString();
        log.error("Unexpected failure {}", id, failure);
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
