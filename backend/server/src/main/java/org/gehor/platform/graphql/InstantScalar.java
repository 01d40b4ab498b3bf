package org.gehor.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** The scalar {@code DateTime} for a code base that counts moments as {@link Instant}: sent as RFC 3339 in UTC. */
final class InstantScalar {

    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar(ExtendedScalars.DateTime)
            .coercing(new InstantCoercing())
            .build();

    private InstantScalar() {}

    private static final class InstantCoercing implements Coercing<Instant, String> {

        private final Coercing<?, ?> standard = ExtendedScalars.DateTime.getCoercing();

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            var moment = value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
            return String.valueOf(standard.serialize(moment, context, locale));
        }

        @Override
        public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
            return instant(standard.parseValue(input, context, locale));
        }

        @Override
        public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return instant(standard.parseLiteral(input, variables, context, locale));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return standard.valueToLiteral(input, context, locale);
        }

        private static Instant instant(@org.jspecify.annotations.Nullable Object parsed) {
            return ((OffsetDateTime) java.util.Objects.requireNonNull(parsed)).toInstant();
        }
    }
}
