package org.gehor.representation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whom a case's letters and answer reach, for those who write them. */
@Controller
class ReaderFields {

    private final MessageSource texts;

    ReaderFields(MessageSource texts) {
        this.texts = texts;
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<CaseReader>> readers(CareCase source, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff
                ? RepresentationLoaders.load(
                        RepresentationLoaders.READERS,
                        new RepresentationLoaders.Asked(source.caseId(), RequestId.of(environment)),
                        environment)
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping(typeName = "CaseReader")
    @Nullable
    String name(CaseReader source, Locale locale) {
        return "".equals(source.name()) ? texts.getMessage("person.protected", null, locale) : source.name();
    }
}
