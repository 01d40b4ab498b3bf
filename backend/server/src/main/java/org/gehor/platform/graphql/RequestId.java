package org.gehor.platform.graphql;

import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;

/**
 * Made by the server for each operation, since ids that a client sends could be repeated at will.
 *
 * @param value unique
 */
public record RequestId(String value) {

    static RequestId next() {
        return new RequestId(UUID.randomUUID().toString());
    }

    /** The id of the running operation; a new one at each call within a subscription, whose every event is a read of its own. */
    public static RequestId of(DataFetchingEnvironment environment) {
        if (environment.getOperationDefinition().getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
            return next();
        }
        return environment.getGraphQlContext().getOrDefault(RequestId.class, next());
    }
}
