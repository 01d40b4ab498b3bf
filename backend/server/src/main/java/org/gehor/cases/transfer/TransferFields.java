package org.gehor.cases.transfer;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseEvent;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseNumber;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Fields of transfers, and where cases and their events tell of one. */
@Controller
class TransferFields {

    private static final String LATEST = "org.gehor.cases.transfer.latest";
    private static final String BY_ID = "org.gehor.cases.transfer.byId";
    private static final String NOTES = "org.gehor.cases.transfer.notes";

    private final OrganisationLookup organisations;

    TransferFields(
            BatchLoaderRegistry registry,
            Transactions transactions,
            TransferRepository transfers,
            OrganisationLookup organisations) {
        this.organisations = organisations;
        register(registry, LATEST, cases -> transactions.run(() -> transfers.latest(cases)));
        register(registry, BY_ID, ids -> transactions.run(() -> transfers.byIds(ids)));
        register(registry, NOTES, ids -> transactions.run(() -> transfers.notes(ids)));
    }

    /** Nothing is kept: a live stream asks for the same case again and again. */
    private static <T> void register(
            BatchLoaderRegistry registry, String name, Function<Collection<UUID>, Mono<Map<UUID, T>>> read) {
        registry.<UUID, T>forName(name)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((ids, environment) -> read.apply(ids));
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable CaseTransfer> transfer(CareCase source, DataFetchingEnvironment environment) {
        return load(LATEST, source.caseId(), environment);
    }

    @SchemaMapping(typeName = "CaseEvent")
    CompletableFuture<@Nullable CaseTransfer> transfer(CaseEvent source, DataFetchingEnvironment environment) {
        var id = source.itemId();
        return source.type() == CaseEventType.CASE_TRANSFERRED && id != null
                ? load(BY_ID, id, environment)
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "CaseTransfer")
    CompletableFuture<@Nullable String> note(CaseTransfer source, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff
                ? load(NOTES, source.transferId(), environment)
                : CompletableFuture.completedFuture(null);
    }

    private static <T> CompletableFuture<T> load(String name, UUID id, DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<UUID, T>getDataLoader(name)).load(id);
    }

    @SchemaMapping(typeName = "CaseTransfer")
    String id(CaseTransfer source) {
        return GlobalId.of("CaseTransfer", source.transferId());
    }

    @SchemaMapping(typeName = "CaseTransfer")
    String number(CaseTransfer source) {
        return new CaseNumber(source.caseNumber()).toString();
    }

    @BatchMapping(typeName = "CaseTransfer", field = "from")
    Mono<Map<CaseTransfer, Organisation>> from(List<CaseTransfer> sources) {
        return organisations.ofEach(sources, CaseTransfer::fromId);
    }

    @BatchMapping(typeName = "CaseTransfer", field = "to")
    Mono<Map<CaseTransfer, Organisation>> to(List<CaseTransfer> sources) {
        return organisations.ofEach(sources, CaseTransfer::toId);
    }

    @SchemaMapping(typeName = "TransferPreview", field = "from")
    Mono<Organisation> from(TransferPreview source) {
        return organisations.find(source.subject().organisationId());
    }

    @SchemaMapping(typeName = "TransferPreview", field = "to")
    Mono<Organisation> to(TransferPreview source) {
        return organisations.find(source.toId());
    }

    @SchemaMapping(typeName = "TransferPreview")
    @Nullable
    LocalDate dueBefore(TransferPreview source) {
        return source.days().before();
    }

    @SchemaMapping(typeName = "TransferPreview")
    @Nullable
    LocalDate dueAfter(TransferPreview source) {
        return source.days().after();
    }

    @BatchMapping(typeName = "TransferAccess", field = "organisation")
    Mono<Map<TransferAccess, Organisation>> organisation(List<TransferAccess> sources) {
        return organisations.ofEach(sources, TransferAccess::organisationId);
    }
}
