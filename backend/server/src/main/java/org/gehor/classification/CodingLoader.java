package org.gehor.classification;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the coding of all cases that a request shows at once. It tells what a case is about: the reading is entered in the case's
 * access log. Nothing is kept, as with the loaders of cases. Citizens are shown nothing of it here.
 */
@Component
class CodingLoader {

    private static final String NAME = "org.gehor.classification.coding";

    private final Transactions transactions;
    private final Codings codings;
    private final CaseAccess access;

    CodingLoader(BatchLoaderRegistry registry, Transactions transactions, Codings codings, CaseAccess access) {
        this.transactions = transactions;
        this.codings = codings;
        this.access = access;
        registry.<Asked, Coding>forName(NAME)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((asked, environment) -> transactions.run(() -> read(asked)));
    }

    private record Asked(CareCase subject, RequestId request) {}

    static CompletableFuture<Coding> load(CareCase subject, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff
                ? Objects.requireNonNull(environment.<Asked, Coding>getDataLoader(NAME))
                        .load(new Asked(subject, RequestId.of(environment)))
                : CompletableFuture.completedFuture(Coding.NONE);
    }

    private Mono<Map<Asked, Coding>> read(Set<Asked> asked) {
        return Flux.fromIterable(asked)
                .concatMap(each -> access.enter(each.subject().caseId(), each.request()))
                .then(Mono.defer(() -> codings.of(
                        asked.stream().map(each -> each.subject().caseId()).toList())))
                .map(found -> asked.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                each -> found.getOrDefault(each.subject().caseId(), Coding.NONE))));
    }
}
