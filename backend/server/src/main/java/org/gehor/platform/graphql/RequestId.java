package org.gehor.platform.graphql;

import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
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

    /** The id of the running operation; within a subscription each event has one of its own, being a read of its own. */
    public static RequestId of(DataFetchingEnvironment environment) {
        var operation = environment.getGraphQlContext().getOrDefault(RequestId.class, next());
        if (environment.getOperationDefinition().getOperation() != OperationDefinition.Operation.SUBSCRIPTION) {
            return operation;
        }
        LiveEvent event = Objects.requireNonNull(environment.getRoot(), "an event");
        return new RequestId(operation.value() + " " + event.cursor());
    }
}
