package org.gehor.platform.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses texts with the character U+0000 in any argument: nobody can type it, and PostgreSQL cannot hold it. */
@Component
class CleanTexts extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (clean(parameters.getEnvironment().getArguments())) {
            return fetcher;
        }
        return refused -> {
            throw new BadRequest("A text holds the character U+0000");
        };
    }

    private static boolean clean(@Nullable Object value) {
        if (value instanceof String text) {
            return text.indexOf('\0') < 0;
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().allMatch(CleanTexts::clean);
        }
        return !(value instanceof Collection<?> items) || items.stream().allMatch(CleanTexts::clean);
    }
}
