package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CasePart;
import org.gehor.cases.CasePart.Kind;
import org.gehor.cases.CaseScope;
import org.gehor.cases.CaseViewer;
import org.gehor.cases.PartyRole;
import org.gehor.cases.answer.SubmitterAnswer;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of a case that tell of its sides: what the viewer is in it and may see, and whom the unit reaches. */
@Controller
class SidesFields {

    private final MessageSource texts;

    SidesFields(MessageSource texts) {
        this.texts = texts;
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable CaseScope> scope(DataFetchingEnvironment environment) {
        return viewer(environment).thenApply(CaseViewer::scope);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<PartyRole>> partyRoles(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Citizen
                ? CasePart.load(Kind.ROLES, environment)
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<CareCase>> related(CareCase source, DataFetchingEnvironment environment) {
        return source.patientId() == null
                ? CompletableFuture.completedFuture(List.of())
                : CasePart.load(Kind.RELATED, environment);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<Boolean> submitterLimited(DataFetchingEnvironment environment) {
        return viewer(environment).thenApply(viewer -> viewer.reach().submitterLimited());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<Boolean> onlySubmitterReached(DataFetchingEnvironment environment) {
        return viewer(environment).thenApply(viewer -> viewer.reach().onlySubmitter());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable SubmitterAnswer> answerForSubmitter(
            CareCase source, DataFetchingEnvironment environment) {
        return source.answered() && source.aboutAnother()
                ? CasePart.load(Kind.ANSWER_FOR_SUBMITTER, environment)
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "CaseContent")
    @Nullable
    String submitterName(CaseContent source, Locale locale) {
        return shown(source.submitterName(), locale);
    }

    @SchemaMapping(typeName = "CaseContent")
    @Nullable
    String patientName(CaseContent source, Locale locale) {
        return shown(source.patientName(), locale);
    }

    private @Nullable String shown(@Nullable String name, Locale locale) {
        return name != null && name.isEmpty() ? texts.getMessage("person.protected", null, locale) : name;
    }

    private static CompletableFuture<CaseViewer> viewer(DataFetchingEnvironment environment) {
        return CasePart.load(Kind.VIEWER, environment);
    }
}
