package org.gehor.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.GraphqlErrorException;
import graphql.execution.AbortExecutionException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.gehor.platform.security.LoginRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;

/**
 * What a client is told of a failure that is not data, wherever it happens. The database away is {@code SERVICE_UNAVAILABLE}
 * and worth another try; a bad cursor is {@code BAD_REQUEST}; anything else carries an id that stands in the log, and
 * nothing of what went wrong.
 */
public final class FailureError {

    public static final String BAD_REQUEST = "BAD_REQUEST";
    public static final String UNAUTHENTICATED = "UNAUTHENTICATED";
    public static final String FORBIDDEN = "FORBIDDEN";
    public static final String TOKEN_EXPIRED = "TOKEN_EXPIRED";
    public static final String UNKNOWN_DOCUMENT = "UNKNOWN_DOCUMENT";
    public static final String TOO_COMPLEX = "TOO_COMPLEX";
    public static final String TOO_LARGE = "TOO_LARGE";
    public static final String SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE";
    public static final String CANCELLED = "CANCELLED";
    public static final String INTERNAL = "INTERNAL";

    private static final Logger log = LoggerFactory.getLogger(FailureError.class);

    private FailureError() {}

    /**
     * What is told of it.
     *
     * @param where it happened, for the log
     */
    public static GraphQLError of(Throwable failure, Object where) {
        return switch (failure) {
            case GraphqlErrorException known ->
                error(ErrorType.FORBIDDEN, String.valueOf(known.getMessage()), known.getExtensions());
            case LoginRefused refused ->
                error(ErrorType.UNAUTHORIZED, refused.getMessage(), Map.of("code", refused.code()));
            case AbortExecutionException gone -> cancelled(where);
            case CompletionException wrapped ->
                wrapped.getCause() == null ? unexpected(wrapped, where) : of(wrapped.getCause(), where);
            case BadRequest bad -> error(ErrorType.BAD_REQUEST, bad.getMessage(), Map.of("code", BAD_REQUEST));
            default -> ofDatabase(failure, where);
        };
    }

    private static GraphQLError ofDatabase(Throwable failure, Object where) {
        if (cannotBeStored(failure)) {
            return of(new BadRequest("A text holds a character that cannot be stored"), where);
        }
        return databaseAway(failure) ? unavailable(failure) : unexpected(failure, where);
    }

    /** U+0000, which nobody types and PostgreSQL does not hold. Where a person's words are expected, it is a problem instead. */
    private static boolean cannotBeStored(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && "22021".equals(refused.getSqlState())) {
                return true;
            }
        }
        return false;
    }

    private static GraphQLError unavailable(Throwable failure) {
        log.warn("The database or the store of files does not answer: {}", failure.toString());
        return error(ErrorType.INTERNAL_ERROR, "The service is not available now", Map.of("code", SERVICE_UNAVAILABLE));
    }

    /** The client went away and its request with it: nobody reads this, and nothing went wrong. */
    private static GraphQLError cancelled(Object where) {
        log.debug("A request was left in {}", where);
        return error(ErrorType.INTERNAL_ERROR, "The request was cancelled", Map.of("code", CANCELLED));
    }

    static GraphQLError unexpected(Throwable failure, Object where) {
        var id = UUID.randomUUID().toString();
        log.error("Unexpected failure {} in {}", id, where, new WordlessFailure(failure));
        return error(
                ErrorType.INTERNAL_ERROR, "Something went wrong on our side", Map.of("code", INTERNAL, "errorId", id));
    }

    private static boolean databaseAway(Throwable failure) {
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

    private static GraphQLError error(ErrorType type, String message, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError()
                .errorType(type)
                .message("%s", message)
                .extensions(extensions)
                .build();
    }
}
