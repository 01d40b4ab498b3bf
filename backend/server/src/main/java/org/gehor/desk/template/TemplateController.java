package org.gehor.desk.template;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.cases.CaseKind;
import org.gehor.cases.Placeholder;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.graphql.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Templates: for a case, and for those who keep them. */
@Controller
class TemplateController {

    private static final UUID NOBODYS = new UUID(0, 0);

    private final KeepTemplates keeping;
    private final FillTemplates filling;
    private final OrganisationLookup organisations;

    TemplateController(KeepTemplates keeping, FillTemplates filling, OrganisationLookup organisations) {
        this.keeping = keeping;
        this.filling = filling;
        this.organisations = organisations;
    }

    record TemplateInput(TemplatePurpose purpose, List<CaseKind> kinds, String language, String title, String text) {

        AnswerTemplate.Wanted wanted() {
            return new AnswerTemplate.Wanted(purpose, kinds, language, title, text);
        }
    }

    record AddInput(String organisationId, TemplateInput template) {}

    record ChangeInput(String templateId, int version, TemplateInput template) {}

    record RetireInput(String templateId, int version) {}

    record Payload(@Nullable AnswerTemplate template, List<Problem> problems) {

        static Payload of(AnswerTemplate template) {
            return new Payload(template, List.of());
        }

        static Payload refused(List<Problem> problems) {
            return new Payload(null, problems);
        }
    }

    @QueryMapping
    Mono<List<FillTemplates.Filled>> answerTemplates(
            @Argument String caseId, @Argument TemplatePurpose purpose, DataFetchingEnvironment environment) {
        return filling.of(GlobalId.parse("Case", caseId).orElse(NOBODYS), purpose, RequestId.of(environment));
    }

    @QueryMapping
    Mono<List<AnswerTemplate>> templatesAt(@Argument String organisationId) {
        return keeping.at(GlobalId.parse(Organisation.TYPE, organisationId).orElse(NOBODYS));
    }

    @QueryMapping
    List<String> templatePlaceholders() {
        return List.of(Placeholder.values()).stream().map(Placeholder::token).toList();
    }

    @MutationMapping
    Mono<Payload> addTemplate(@Argument AddInput input) {
        return keeping.add(
                        GlobalId.parse(Organisation.TYPE, input.organisationId())
                                .orElse(NOBODYS),
                        input.template().wanted())
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    @MutationMapping
    Mono<Payload> changeTemplate(@Argument ChangeInput input) {
        return template(input.templateId())
                .flatMap(id ->
                        keeping.change(id, input.version(), input.template().wanted()))
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    @MutationMapping
    Mono<Payload> retireTemplate(@Argument RetireInput input) {
        return template(input.templateId())
                .flatMap(id -> keeping.retire(id, input.version()))
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    @BatchMapping(typeName = "AnswerTemplate", field = "organisation")
    Mono<Map<AnswerTemplate, Organisation>> organisation(List<AnswerTemplate> sources) {
        return organisations.ofEach(sources, AnswerTemplate::organisationId);
    }

    @SchemaMapping(typeName = "FilledTemplate")
    List<String> missing(FillTemplates.Filled source) {
        return source.missing().stream().map(Placeholder::token).toList();
    }

    private static Mono<UUID> template(String id) {
        return Mono.justOrEmpty(GlobalId.parse(AnswerTemplate.TYPE, id))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "templateId")));
    }
}
