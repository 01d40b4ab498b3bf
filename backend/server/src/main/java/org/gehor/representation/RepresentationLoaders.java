package org.gehor.representation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.attachment.Attachment;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.cases.CaseLookup;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.RequestId;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads representations, their history and their proof for all cases that a request shows at once. Nothing is kept, as with the
 * loaders of cases. What staff read here is content: the reading is entered in the case's access log.
 */
@Component
class RepresentationLoaders {

    static final String OF_CASE = "org.gehor.representation.of-case";
    static final String CASE = "org.gehor.representation.case";
    static final String STEPS = "org.gehor.representation.steps";
    static final String STEP = "org.gehor.representation.step";
    static final String PROOF = "org.gehor.representation.proof";
    static final String READERS = "org.gehor.representation.readers";

    private final BatchLoaderRegistry registry;
    private final Transactions transactions;
    private final RepresentationRepository representations;
    private final ReaderRepository readers;
    private final CaseLookup cases;
    private final CaseAccess access;
    private final Attachments attachments;

    RepresentationLoaders(
            BatchLoaderRegistry registry,
            Transactions transactions,
            RepresentationRepository representations,
            ReaderRepository readers,
            CaseLookup cases,
            CaseAccess access,
            Attachments attachments) {
        this.registry = registry;
        this.transactions = transactions;
        this.representations = representations;
        this.readers = readers;
        this.cases = cases;
        this.access = access;
        this.attachments = attachments;
        register(OF_CASE, this::ofCases);
        register(CASE, this::cases);
        register(STEPS, this::steps);
        register(STEP, this::step);
        register(PROOF, this::proof);
        register(READERS, this::readers);
    }

    /** A case, and the request under which a reading by staff is logged. */
    record Asked(UUID caseId, RequestId request) {}

    /** What an event of a case tells of a representation: what had come of it at that moment. */
    record Told(Asked asked, UUID representationId, Instant at) {}

    @SuppressWarnings("unchecked") // each name has its own type, see the constructor
    static <K, T> CompletableFuture<T> load(String name, K key, DataFetchingEnvironment environment) {
        return (CompletableFuture<T>)
                Objects.requireNonNull(environment.<K, T>getDataLoader(name)).load(key);
    }

    private <K, T> void register(String name, Function<Set<K>, Mono<Map<K, T>>> read) {
        registry.<K, T>forName(name)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((keys, environment) -> transactions.run(() -> read.apply(keys)));
    }

    private Mono<Map<Asked, List<Representation>>> ofCases(Set<Asked> asked) {
        return Flux.fromIterable(asked)
                .concatMap(each -> access.enter(each.caseId(), each.request()))
                .then(Mono.defer(() -> representations
                        .ofCases(asked.stream().map(Asked::caseId).toList())
                        .collect(Collectors.groupingBy(Representation::caseId))))
                .map(found -> asked.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), each -> found.getOrDefault(each.caseId(), List.of()))));
    }

    private Mono<Map<Asked, List<CaseReader>>> readers(Set<Asked> asked) {
        return Flux.fromIterable(asked)
                .concatMap(each -> access.enter(each.caseId(), each.request())
                        .then(Mono.defer(() -> readers.ofCase(each.caseId())))
                        .map(found -> Map.entry(each, found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map<UUID, CareCase>> cases(Set<UUID> ids) {
        return cases.list(ids)
                .map(found -> found.stream().collect(Collectors.toMap(CareCase::caseId, Function.identity())));
    }

    private Mono<Map<UUID, List<RepresentationStep>>> steps(Set<UUID> ids) {
        return representations
                .steps(ids)
                .collect(Collectors.groupingBy(RepresentationStep::representationId))
                .map(found -> ids.stream()
                        .collect(Collectors.toMap(Function.identity(), id -> found.getOrDefault(id, List.of()))));
    }

    /** Steps are written with the moment at which their case was locked, which is never after that of their event. */
    private Mono<Map<Told, RepresentationStep>> step(Set<Told> told) {
        var ids = told.stream().map(Told::representationId).collect(Collectors.toSet());
        return Flux.fromStream(told.stream().map(Told::asked).distinct())
                .concatMap(each -> access.enter(each.caseId(), each.request()))
                .then(Mono.defer(() -> steps(ids)))
                .map(steps -> {
                    var found = new HashMap<Told, RepresentationStep>();
                    told.forEach(each -> steps.getOrDefault(each.representationId(), List.of()).stream()
                            .filter(step -> !step.at().isAfter(each.at()))
                            .reduce((earlier, later) -> later)
                            .ifPresent(step -> found.put(each, step)));
                    return found;
                });
    }

    private Mono<Map<Representation, List<Attachment>>> proof(Set<Representation> asked) {
        return Flux.fromIterable(asked)
                .concatMap(each -> each.proof().isEmpty()
                        ? Mono.just(Map.entry(each, List.<Attachment>of()))
                        : attachments
                                .ofCase(each.caseId())
                                .map(files -> Map.entry(
                                        each,
                                        files.stream()
                                                .filter(file -> each.proof().contains(file.attachmentId()))
                                                .toList())))
                .collect(HashMap::new, (all, each) -> all.put(each.getKey(), each.getValue()));
    }
}
