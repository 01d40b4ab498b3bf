package org.gehor.platform.graphql;

import graphql.GraphqlErrorException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Denies by default: an operation can be called by the kinds of actors that its {@code @allowed} in the schema names, and by
 * nobody when it names none. Which rows the actor then sees is decided by the database.
 */
@Component
class AllowedInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        var environment = parameters.getEnvironment();
        if (!isOperation(environment.getGraphQLSchema(), environment.getParentType())) {
            return fetcher;
        }
        var field = environment.getFieldDefinition();
        if (field.getName().startsWith("__")) {
            return fetcher;
        }
        @Nullable Actor actor = environment.getGraphQlContext().get(Actor.class);
        var kind = actor == null ? Actor.Kind.ANONYMOUS : actor.kind();
        var allowed = allowed(field);
        if (allowed.contains(Actor.Kind.ANYONE) || allowed.contains(kind)) {
            return fetcher;
        }
        return denied -> {
            throw GraphqlErrorException.newErrorException()
                    .message(kind == Actor.Kind.ANONYMOUS ? "Log in first" : "Not for this kind of user")
                    .extensions(Map.of(
                            "code",
                            kind == Actor.Kind.ANONYMOUS ? FailureError.UNAUTHENTICATED : FailureError.FORBIDDEN))
                    .build();
        };
    }

    private static boolean isOperation(GraphQLSchema schema, Object parent) {
        return parent.equals(schema.getQueryType())
                || parent.equals(schema.getMutationType())
                || parent.equals(schema.getSubscriptionType());
    }

    private static Set<Actor.Kind> allowed(GraphQLFieldDefinition field) {
        var directive = field.getAppliedDirective("allowed");
        if (directive == null) {
            return Set.of();
        }
        List<String> kinds = directive.getArgument("to").getValue();
        return kinds == null
                ? Set.of()
                : kinds.stream().map(Actor.Kind::valueOf).collect(Collectors.toSet());
    }

    /** The kinds that may call an operation; used by the permission matrix. */
    static Set<Actor.Kind> allowed(GraphQLObjectType type, String field) {
        return allowed(type.getFieldDefinition(field));
    }
}
