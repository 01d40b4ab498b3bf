package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehor.cases.CareCase;
import org.gehor.cases.answer.AnswerFrame;
import org.gehor.cases.answer.WhereToTurn;
import org.gehor.jurisdiction.BodyToTurnTo;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What stands around an answer before it is published. */
@Controller
class AnswerFrameFields {

    private final OrganisationLookup organisations;
    private final WhereToTurn next;

    AnswerFrameFields(OrganisationLookup organisations, WhereToTurn next) {
        this.organisations = organisations;
        this.next = next;
    }

    @SchemaMapping(typeName = "Case")
    @Nullable
    AnswerFrame answerFrame(CareCase source, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff signer
                ? AnswerFrame.of(source, signer)
                : null;
    }

    @SchemaMapping(typeName = "AnswerFrame")
    Mono<List<BodyToTurnTo>> whereToTurn(AnswerFrame source, Locale locale) {
        return next.from(source, locale);
    }

    @BatchMapping(typeName = "AnswerFrame", field = "organisation")
    Mono<Map<AnswerFrame, Organisation>> organisation(List<AnswerFrame> sources) {
        return organisations.ofEach(sources, AnswerFrame::organisationId);
    }
}
