package org.gehor.representation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gehor.attachment.Attachment;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseNumber;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of a representation that are computed: names, days, what the viewer may do. */
@Controller
class RepresentationFields {

    private final RepresentationChange change;
    private final RepresentationEnds ends;
    private final CountryProfiles profiles;
    private final MessageSource texts;
    private final Clock clock;

    RepresentationFields(
            RepresentationChange change,
            RepresentationEnds ends,
            CountryProfiles profiles,
            MessageSource texts,
            Clock clock) {
        this.change = change;
        this.ends = ends;
        this.profiles = profiles;
        this.texts = texts;
        this.clock = clock;
    }

    record Action(
            RepresentationActionName name,
            boolean enabled,
            @Nullable String reason) {}

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Representation>> representations(CareCase source, DataFetchingEnvironment environment) {
        return RepresentationLoaders.load(
                RepresentationLoaders.OF_CASE,
                new RepresentationLoaders.Asked(source.caseId(), RequestId.of(environment)),
                environment);
    }

    @SchemaMapping(typeName = "Representation")
    String id(Representation source) {
        return GlobalId.of("Representation", source.representationId());
    }

    @SchemaMapping(typeName = "Representation", field = "case")
    CompletableFuture<@Nullable CareCase> inCase(Representation source, DataFetchingEnvironment environment) {
        return RepresentationLoaders.load(RepresentationLoaders.CASE, source.caseId(), environment);
    }

    @SchemaMapping(typeName = "Representation")
    String caseNumber(Representation source) {
        return new CaseNumber(source.caseNumber()).toString();
    }

    @SchemaMapping(typeName = "Representation")
    @Nullable
    RepresentationSide side(Representation source, DataFetchingEnvironment environment) {
        return source.side(actor(environment).id());
    }

    @SchemaMapping(typeName = "Representation")
    String basisName(Representation source, Locale locale) {
        var rule = profiles.get(source.country()).basis(source.basis().name());
        return CountryProfile.in(rule.name(), locale);
    }

    @SchemaMapping(typeName = "Representation")
    String representativeName(Representation source, Locale locale) {
        return source.representativeName().isEmpty()
                ? Objects.requireNonNull(texts.getMessage("person.protected", null, locale))
                : source.representativeName();
    }

    @SchemaMapping(typeName = "Representation")
    boolean inForce(Representation source) {
        return source.inForce(clock.instant());
    }

    /** A yes says more than a name. */
    @SchemaMapping(typeName = "Representation")
    boolean patientNamedOtherwise(Representation source) {
        return source.namedOtherwise() && !source.confirmed();
    }

    @SchemaMapping(typeName = "Representation")
    @Nullable
    LocalDate validUntil(Representation source) {
        return ends.lastDay(source.validUntil(), source.country());
    }

    @SchemaMapping(typeName = "Representation")
    CompletableFuture<List<Attachment>> proof(Representation source, DataFetchingEnvironment environment) {
        return RepresentationLoaders.load(RepresentationLoaders.PROOF, source, environment);
    }

    @SchemaMapping(typeName = "Representation")
    CompletableFuture<List<RepresentationStep>> history(Representation source, DataFetchingEnvironment environment) {
        return RepresentationLoaders.load(RepresentationLoaders.STEPS, source.representationId(), environment);
    }

    @SchemaMapping(typeName = "Representation")
    CompletableFuture<List<Action>> actions(Representation source, Locale locale, DataFetchingEnvironment environment) {
        var actor = actor(environment);
        var handler = actor instanceof Actor.Staff
                ? RepresentationLoaders.<UUID, @Nullable CareCase>load(
                                RepresentationLoaders.CASE, source.caseId(), environment)
                        .thenApply(found -> found == null ? null : found.handlerId())
                : CompletableFuture.<@Nullable UUID>completedFuture(null);
        return handler.thenApply(handlerId -> actions(source, actor, handlerId, locale));
    }

    private List<Action> actions(Representation source, Actor actor, @Nullable UUID handlerId, Locale locale) {
        var viewer = RepresentationViewer.of(actor, source, handlerId, change.tooYoung(actor, source, clock.instant()));
        return RepresentationRules.actionsOf(source, viewer).stream()
                .map(name -> RepresentationRules.hindrance(name, source, viewer)
                        .map(hindrance -> new Action(name, false, texts.getMessage(hindrance.key(), null, locale)))
                        .orElseGet(() -> new Action(name, true, null)))
                .toList();
    }

    private static Actor actor(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Actor.class));
    }
}
