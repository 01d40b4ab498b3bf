package org.gehor.classification;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseLookup;
import org.gehor.cases.CasePart;
import org.gehor.cases.CaseViewer;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.Taxonomies;
import org.gehor.jurisdiction.Taxonomy;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** How a case is coded, as fields of the case: the versions, what the viewer may do, and words for codes, old ones too. */
@Controller
class CodingFields {

    private static final int LATELY = 6;

    private final ClassificationRepository classifications;
    private final Transactions transactions;
    private final CaseLookup cases;
    private final Taxonomies taxonomies;
    private final CountryProfiles profiles;
    private final MessageSource texts;
    private final Clock clock;

    CodingFields(
            ClassificationRepository classifications,
            Transactions transactions,
            CaseLookup cases,
            Taxonomies taxonomies,
            CountryProfiles profiles,
            MessageSource texts,
            Clock clock) {
        this.classifications = classifications;
        this.transactions = transactions;
        this.cases = cases;
        this.taxonomies = taxonomies;
        this.profiles = profiles;
        this.texts = texts;
        this.clock = clock;
    }

    record Action(
            CodingActionName name,
            boolean enabled,
            @Nullable String reason) {}

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable Classification> classification(CareCase source, DataFetchingEnvironment environment) {
        return CodingLoader.load(source, environment)
                .thenApply(coding -> coding.blind() ? null : coding.current().orElse(null));
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Classification>> classifications(CareCase source, DataFetchingEnvironment environment) {
        return CodingLoader.load(source, environment).thenApply(Coding::versions);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable SecondCoding> secondCoding(CareCase source, DataFetchingEnvironment environment) {
        return CodingLoader.load(source, environment).thenApply(Coding::second);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Action>> codingActions(CareCase source, Locale locale, DataFetchingEnvironment environment) {
        if (!(environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff)) {
            return CompletableFuture.completedFuture(List.of());
        }
        var viewer = CasePart.<CaseViewer>load(CasePart.Kind.VIEWER, environment);
        return CodingLoader.load(source, environment)
                .thenCombine(
                        viewer,
                        (coding, looking) -> Arrays.stream(CodingActionName.values())
                                .map(name -> action(name, source, looking, coding, locale))
                                .toList());
    }

    private Action action(CodingActionName name, CareCase subject, CaseViewer viewer, Coding coding, Locale locale) {
        return CodingRules.hindrance(name, subject, viewer, coding)
                .map(hindrance -> new Action(name, false, texts.getMessage(hindrance.key(), null, locale)))
                .orElseGet(() -> new Action(name, true, null));
    }

    /** What is no longer in use is not suggested. */
    @SchemaMapping(typeName = "Case")
    Mono<List<CodedCategory>> recentCategories(CareCase source, DataFetchingEnvironment environment) {
        if (!(environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff)) {
            return Mono.just(List.of());
        }
        return transactions
                .run(() -> classifications.lately(source.organisationId(), LATELY))
                .map(found -> found.stream()
                        .filter(each -> inUse(each, source.country()))
                        .toList());
    }

    @SchemaMapping(typeName = "Classification")
    String id(Classification source) {
        return GlobalId.of("Classification", source.classificationId());
    }

    @SchemaMapping(typeName = "Classification")
    boolean mine(Classification source, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff staff
                && source.codedById().equals(staff.id());
    }

    @SchemaMapping(typeName = "SecondCoding")
    String id(SecondCoding source) {
        return GlobalId.of("SecondCoding", source.secondCodingId());
    }

    @BatchMapping(typeName = "SecondCoding", field = "case")
    Mono<Map<SecondCoding, CareCase>> caseOf(List<SecondCoding> sources) {
        return cases.list(sources.stream().map(SecondCoding::subjectId).toList())
                .map(found -> {
                    Map<UUID, CareCase> byId =
                            found.stream().collect(Collectors.toMap(CareCase::caseId, Function.identity()));
                    var bySource = new HashMap<SecondCoding, CareCase>();
                    sources.forEach(source -> bySource.put(source, byId.get(source.subjectId())));
                    return bySource;
                });
    }

    @SchemaMapping(typeName = "CodedCategory")
    String taxonomyName(CodedCategory source, Locale locale) {
        return taxonomies
                .find(source.taxonomy())
                .map(set -> CountryProfile.in(set.name(), locale))
                .orElse(source.taxonomy());
    }

    @SchemaMapping(typeName = "CodedCategory")
    @Nullable
    String groupName(CodedCategory source, Locale locale) {
        return placed(source)
                .map(placed -> CountryProfile.in(placed.group().name(), locale))
                .orElse(null);
    }

    @SchemaMapping(typeName = "CodedCategory")
    String name(CodedCategory source, Locale locale) {
        return placed(source)
                .map(placed -> CountryProfile.in(placed.category().name(), locale))
                .orElse(source.code());
    }

    @SchemaMapping(typeName = "CodedCategory")
    @Nullable
    String severityName(CodedCategory source, Locale locale) {
        return taxonomies
                .find(source.taxonomy())
                .map(set -> degree(set.severities(), source.severity(), locale))
                .orElse(null);
    }

    @SchemaMapping(typeName = "CodedCategory")
    @Nullable
    String stageName(CodedCategory source, Locale locale) {
        return source.stage() == null ? null : taxonomies.sayStage(source.stage(), locale);
    }

    @SchemaMapping(typeName = "Classification")
    @Nullable
    String harmName(Classification source, Locale locale) {
        return source.categories().stream()
                .flatMap(each -> taxonomies.find(each.taxonomy()).stream())
                .filter(set -> !set.harms().isEmpty())
                .findFirst()
                .map(set -> degree(set.harms(), source.harm(), locale))
                .orElse(null);
    }

    private static @Nullable String degree(List<Map<String, String>> names, @Nullable Integer degree, Locale locale) {
        return degree == null || degree >= names.size() ? null : CountryProfile.in(names.get(degree), locale);
    }

    @SchemaMapping(typeName = "CodedCategory")
    boolean retired(CodedCategory source) {
        return taxonomies.find(source.taxonomy()).stream()
                .noneMatch(set -> set.countries().stream().anyMatch(country -> inUse(source, country)));
    }

    private boolean inUse(CodedCategory coded, String country) {
        var day = profiles.get(country).dayOf(clock.instant());
        return Optional.ofNullable(taxonomies.of(country, day).get(coded.taxonomy()))
                .flatMap(set -> set.find(coded.code()).filter(placed -> set.valid(placed.category(), day)))
                .isPresent();
    }

    private Optional<Taxonomy.Placed> placed(CodedCategory source) {
        return taxonomies.find(source.taxonomy()).flatMap(set -> set.find(source.code()));
    }
}
