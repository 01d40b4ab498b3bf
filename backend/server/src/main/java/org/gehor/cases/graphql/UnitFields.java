package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseEvent;
import org.gehor.cases.CasePayload;
import org.gehor.cases.CaseUnit;
import org.gehor.cases.SetUnits;
import org.gehor.cases.UnitRepository;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Which units a case concerns: read, told in its events, and set. */
@Controller
class UnitFields {

    private static final String UNITS = "org.gehor.cases.units";

    private final OrganisationLookup organisations;
    private final SetUnits setting;

    UnitFields(
            BatchLoaderRegistry registry,
            Transactions transactions,
            UnitRepository units,
            OrganisationLookup organisations,
            SetUnits setting) {
        this.organisations = organisations;
        this.setting = setting;
        // Nothing is kept: a live stream asks for the same case again and again.
        registry.<UUID, List<CaseUnit>>forName(UNITS)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((cases, environment) ->
                        transactions.run(() -> units.ofCases(cases).map(found -> byCase(cases, found))));
    }

    record UnitsInput(String caseId, int version, List<String> organisationIds) {}

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<CaseUnit>> units(CareCase source, DataFetchingEnvironment environment) {
        return load(source.caseId(), environment)
                .thenApply(units -> units.stream().filter(CaseUnit::holds).toList());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<Boolean> unitUnknown(CareCase source, DataFetchingEnvironment environment) {
        return load(source.caseId(), environment).thenApply(CaseUnit::unknown);
    }

    /** As they were set then, whatever has been set since; of a transfer whence and whither. */
    @SchemaMapping(typeName = "CaseEvent")
    CompletableFuture<List<String>> unitNames(CaseEvent source, DataFetchingEnvironment environment) {
        return switch (source.type()) {
            case UNITS_SET ->
                load(source.subjectId(), environment)
                        .thenApply(units -> names(units, unit -> unit.concerned() && unit.heldAt(source.at())));
            case CASE_TRANSFERRED ->
                load(source.subjectId(), environment)
                        .thenApply(units -> Stream.concat(
                                        names(
                                                units,
                                                unit -> answered(unit)
                                                        && source.at().equals(unit.removedAt()))
                                                .stream(),
                                        names(
                                                units,
                                                unit -> answered(unit)
                                                        && source.at().equals(unit.addedAt()))
                                                .stream())
                                .toList());
            default -> CompletableFuture.completedFuture(List.of());
        };
    }

    @BatchMapping(typeName = "CaseUnit")
    Mono<Map<CaseUnit, Organisation>> organisation(List<CaseUnit> sources) {
        return organisations.ofEach(sources, CaseUnit::organisationId);
    }

    /** An id that is none is one that no organisation has. */
    @MutationMapping
    Mono<CasePayload> setUnits(@Argument UnitsInput input) {
        var wanted = input.organisationIds().stream()
                .map(id -> GlobalId.parse(Organisation.TYPE, id).orElse(new UUID(0, 0)))
                .toList();
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> setting.set(id, input.version(), wanted))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    private static boolean answered(CaseUnit unit) {
        return !unit.concerned();
    }

    private static List<String> names(List<CaseUnit> units, Predicate<CaseUnit> which) {
        return units.stream().filter(which).map(CaseUnit::name).toList();
    }

    private static CompletableFuture<List<CaseUnit>> load(UUID caseId, DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<UUID, List<CaseUnit>>getDataLoader(UNITS))
                .load(caseId);
    }

    private static Map<UUID, List<CaseUnit>> byCase(Set<UUID> cases, Collection<CaseUnit> found) {
        var byCase = found.stream().collect(Collectors.groupingBy(CaseUnit::subjectId));
        return cases.stream().collect(Collectors.toMap(Function.identity(), id -> byCase.getOrDefault(id, List.of())));
    }
}
