package org.gehor.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses, validates and measures a document once. The cache is bounded by the documents' length, since they are client
 * input, and holds only those that may run.
 */
final class PreparedDocuments implements PreparsedDocumentProvider {

    private static final long MOST_CHARACTERS = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> prepared = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
            .build();

    private final LimitsProperties limits;

    PreparedDocuments(LimitsProperties limits) {
        this.limits = limits;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var known = prepared.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        var entry = measured(parseAndValidate.apply(input));
        if (!entry.hasErrors()) {
            prepared.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    private PreparsedDocumentEntry measured(PreparsedDocumentEntry entry) {
        if (entry.hasErrors()) {
            return entry;
        }
        return DocumentLimits.exceeded(entry.getDocument(), limits)
                .map(message -> new PreparsedDocumentEntry(GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.ExecutionAborted)
                        .message(message)
                        .extensions(Map.of("code", FailureError.TOO_COMPLEX))
                        .build()))
                .orElse(entry);
    }
}
