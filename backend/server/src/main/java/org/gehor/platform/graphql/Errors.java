package org.gehor.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.GraphqlErrorException;
import graphql.schema.DataFetchingEnvironment;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Failures that are not data: the database away is {@code SERVICE_UNAVAILABLE} and worth another try; a bad cursor or page
 * size is {@code BAD_REQUEST}; anything else carries an id that stands in the log, and nothing of what went wrong.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    Errors() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof GraphqlErrorException known) {
            return GraphqlErrorBuilder.newError(environment)
                    .errorType(ErrorType.FORBIDDEN)
                    .message(known.getMessage())
                    .extensions(known.getExtensions())
                    .build();
        }
        if (failure instanceof BadRequest bad) {
            return error(environment, ErrorType.BAD_REQUEST, bad.getMessage(), "BAD_REQUEST");
        }
        if (databaseAway(failure)) {
            log.warn("The database does not answer: {}", failure.toString());
            return error(
                    environment, ErrorType.INTERNAL_ERROR, "The service is not available now", "SERVICE_UNAVAILABLE");
        }
        var id = UUID.randomUUID().toString();
        log.error(
                "Unexpected failure {} in {}",
                id,
                environment.getExecutionStepInfo().getPath(),
                failure);
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("Something went wrong on our side")
                .extensions(Map.of("code", "INTERNAL", "errorId", id))
                .build();
    }

    private static GraphQLError error(DataFetchingEnvironment at, ErrorType type, String message, String code) {
        return GraphqlErrorBuilder.newError(at)
                .errorType(type)
                .message(message)
                .extensions(Map.of("code", code))
                .build();
    }

    static boolean databaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcTransientResourceException
                    || cause instanceof R2dbcNonTransientResourceException
                    || cause instanceof R2dbcTimeoutException
                    || cause instanceof TimeoutException
                    || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
