package org.gehor.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Failures of a field: told as {@link FailureError} has it, with the field's path. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

    Errors() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        var error = FailureError.of(failure, environment.getExecutionStepInfo().getPath());
        return GraphqlErrorBuilder.newError(environment)
                .errorType(error.getErrorType())
                .message("%s", error.getMessage())
                .extensions(error.getExtensions())
                .build();
    }
}
