package org.gehor.platform.graphql;

import io.r2dbc.spi.R2dbcException;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may hold it: its class, where it happened and its causes, without their messages, since those of a
 * parser or a database quote what a person has written.
 */
final class WordlessFailure extends RuntimeException {

    private static final int DEEPEST = 8;

    WordlessFailure(Throwable failure) {
        this(failure, 1);
    }

    private WordlessFailure(Throwable failure, int depth) {
        super(name(failure), cause(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable failure, int depth) {
        var cause = failure.getCause();
        return cause == null || depth == DEEPEST ? null : new WordlessFailure(cause, depth + 1);
    }

    private static String name(Throwable failure) {
        var name = failure.getClass().getName();
        return switch (failure) {
            case R2dbcException database -> name + " " + database.getSqlState();
            case NullPointerException missing -> name + ": " + missing.getMessage(); // names of variables only
            default -> name;
        };
    }
}
