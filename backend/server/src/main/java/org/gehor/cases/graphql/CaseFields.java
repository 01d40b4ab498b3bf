package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseClock;
import org.gehor.cases.CaseClocks;
import org.gehor.cases.CaseNumber;
import org.gehor.cases.CasePart;
import org.gehor.cases.CaseQuestion;
import org.gehor.cases.CaseRules;
import org.gehor.cases.CaseViewer;
import org.gehor.cases.StaffSignature;
import org.gehor.cases.answer.Answer;
import org.gehor.cases.answer.Thanks;
import org.gehor.cases.answer.WhereToTurn;
import org.gehor.cases.dialogue.Message;
import org.gehor.jurisdiction.BodyToTurnTo;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Fields of a case's types that are computed: public ids, the clock, the signature, what the viewer may do. */
@Controller
class CaseFields {

    private final OrganisationLookup organisations;
    private final WhereToTurn next;
    private final MessageSource texts;
    private final CaseClocks clocks;

    CaseFields(OrganisationLookup organisations, WhereToTurn next, MessageSource texts, CaseClocks clocks) {
        this.organisations = organisations;
        this.next = next;
        this.texts = texts;
        this.clocks = clocks;
    }

    record Action(
            CaseActionName name, boolean enabled, @Nullable String reason) {}

    @SchemaMapping(typeName = "Case")
    String id(CareCase source) {
        return GlobalId.of("Case", source.caseId());
    }

    @SchemaMapping(typeName = "Case")
    String number(CareCase source) {
        return new CaseNumber(source.caseNumber()).toString();
    }

    @BatchMapping(typeName = "Case")
    Mono<Map<CareCase, Organisation>> organisation(List<CareCase> sources) {
        return organisations.ofEach(sources, CareCase::organisationId);
    }

    @SchemaMapping(typeName = "Case")
    CaseClock clock(CareCase source) {
        return clocks.of(source);
    }

    @SchemaMapping(typeName = "Case")
    Mono<StaffSignature> handler(CareCase source) {
        return StaffSignature.ofHandler(source);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Action>> actions(CareCase source, Locale locale, DataFetchingEnvironment environment) {
        return CasePart.<CaseViewer>load(CasePart.Kind.VIEWER, environment)
                .thenApply(viewer -> CaseRules.actionsOf(viewer).stream()
                        .map(name -> action(name, source, viewer, locale))
                        .toList());
    }

    private Action action(CaseActionName name, CareCase source, CaseViewer viewer, Locale locale) {
        return CaseRules.hindrance(name, source, viewer)
                .map(hindrance -> new Action(name, false, texts.getMessage(hindrance.of(source), locale)))
                .orElseGet(() -> new Action(name, true, null));
    }

    @SchemaMapping(typeName = "CaseQuestion")
    String id(CaseQuestion source) {
        return GlobalId.of("CaseQuestion", source.questionId());
    }

    @SchemaMapping(typeName = "Message")
    String id(Message source) {
        return GlobalId.of("Message", source.messageId());
    }

    /** Somebody whom the unit does not see writes under the case's own id, and then only they are a citizen who reads it. */
    @SchemaMapping(typeName = "Message")
    Mono<Boolean> mine(Message source) {
        return Actors.current()
                .map(actor -> source.nameless()
                        ? actor instanceof Actor.Citizen
                        : source.authorId().equals(actor.id()));
    }

    @SchemaMapping(typeName = "Message")
    String authorName(Message source, Locale locale) {
        if (source.nameless()) {
            return texts.getMessage("person.hidden", null, locale);
        }
        return source.authorName().isEmpty() ? texts.getMessage("person.protected", null, locale) : source.authorName();
    }

    @SchemaMapping(typeName = "Thanks")
    String id(Thanks source) {
        return GlobalId.of("Thanks", source.thanksId());
    }

    @SchemaMapping(typeName = "Answer")
    String id(Answer source) {
        return GlobalId.of("Answer", source.answerId());
    }

    @SchemaMapping(typeName = "Answer")
    String signedBy(Answer source) {
        return source.signedName();
    }

    @SchemaMapping(typeName = "Answer")
    @Nullable
    String signedByTitle(Answer source) {
        return source.signedTitle();
    }

    @SchemaMapping(typeName = "Answer")
    Mono<List<BodyToTurnTo>> whereToTurn(Answer source, Locale locale) {
        return next.from(source, locale);
    }

    @BatchMapping(typeName = "Answer", field = "organisation")
    Mono<Map<Answer, Organisation>> answeringOrganisation(List<Answer> sources) {
        return organisations.ofEach(sources, Answer::organisationId);
    }
}
