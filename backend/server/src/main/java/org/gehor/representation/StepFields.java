package org.gehor.representation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CaseEvent;
import org.gehor.cases.CaseEventType;
import org.gehor.platform.graphql.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What happened to a representation, in its history and in the events of its case. */
@Controller
class StepFields {

    private final RepresentationEnds ends;
    private final MessageSource texts;

    StepFields(RepresentationEnds ends, MessageSource texts) {
        this.ends = ends;
        this.texts = texts;
    }

    @SchemaMapping(typeName = "CaseEvent")
    CompletableFuture<@Nullable RepresentationDeed> representationDeed(
            CaseEvent source, DataFetchingEnvironment environment) {
        return step(source, environment).thenApply(step -> step == null ? null : deed(source, step));
    }

    @SchemaMapping(typeName = "CaseEvent")
    CompletableFuture<@Nullable String> representativeName(
            CaseEvent source, Locale locale, DataFetchingEnvironment environment) {
        return step(source, environment).thenApply(step -> step == null ? null : name(step, locale));
    }

    /** Of what ends by itself there is an event that nobody did, and no step. */
    private static @Nullable RepresentationDeed deed(CaseEvent source, RepresentationStep step) {
        return ended(source) ? RepresentationDeed.RAN_OUT : RepresentationDeed.of(step);
    }

    /** By itself; its moment is the last one of the day that was set, whenever that was. */
    private static boolean ended(CaseEvent source) {
        return source.actorId() == null;
    }

    private String name(RepresentationStep step, Locale locale) {
        return step.representativeName().isEmpty()
                ? Objects.requireNonNull(texts.getMessage("person.protected", null, locale))
                : step.representativeName();
    }

    /** Asked for once for each field; what is loaded together is read once. */
    private static CompletableFuture<@Nullable RepresentationStep> step(
            CaseEvent source, DataFetchingEnvironment environment) {
        var id = source.itemId();
        if (source.type() != CaseEventType.REPRESENTATION_CHANGED || id == null) {
            return CompletableFuture.completedFuture(null);
        }
        var asked = new RepresentationLoaders.Asked(source.subjectId(), RequestId.of(environment));
        return RepresentationLoaders.load(
                RepresentationLoaders.STEP,
                new RepresentationLoaders.Told(asked, id, ended(source) ? Instant.MAX : source.at()),
                environment);
    }

    @SchemaMapping(typeName = "RepresentationStep")
    @Nullable
    LocalDate validUntil(RepresentationStep source) {
        return ends.lastDay(source.validUntil(), source.country());
    }
}
