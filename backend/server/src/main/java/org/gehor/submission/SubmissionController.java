package org.gehor.submission;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gehor.attachment.Attachment;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseKind;
import org.gehor.cases.CaseNumber;
import org.gehor.cases.CasePayload;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.ClientAddress;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Drafts and submitting, as operations. */
@Controller
class SubmissionController {

    private final Drafts drafts;
    private final FileForm filing;
    private final FileWithoutLogin withoutLogin;
    private final OrganisationLookup organisations;
    private final Attachments attachments;

    SubmissionController(
            Drafts drafts,
            FileForm filing,
            FileWithoutLogin withoutLogin,
            OrganisationLookup organisations,
            Attachments attachments) {
        this.drafts = drafts;
        this.filing = filing;
        this.withoutLogin = withoutLogin;
        this.organisations = organisations;
        this.attachments = attachments;
    }

    record SaveDraftInput(@Nullable String id, int version, CaseKind kind, DraftContent content) {}

    record DiscardDraftInput(String id) {}

    record SaveDraftPayload(@Nullable Draft draft, List<Problem> problems) {}

    record DiscardDraftPayload(@Nullable String discardedId, List<Problem> problems) {}

    /**
     * For what may also be sent without login: then there is a number and no case to look into.
     *
     * @param subject the case; the schema's field {@code case}, a reserved word here
     */
    record OpenPayload(@Nullable CareCase subject, @Nullable String receiptNumber, List<Problem> problems) {

        static OpenPayload of(CareCase filed) {
            return new OpenPayload(filed, new CaseNumber(filed.caseNumber()).toString(), List.of());
        }

        static OpenPayload of(CaseNumber number) {
            return new OpenPayload(null, number.toString(), List.of());
        }

        public @Nullable CareCase getCase() {
            return subject;
        }
    }

    @QueryMapping("drafts")
    Mono<List<Draft>> listDrafts() {
        return drafts.list();
    }

    @MutationMapping
    Mono<SaveDraftPayload> saveDraft(@Argument SaveDraftInput input) {
        var id = input.id() == null ? null : GlobalId.parse("Draft", input.id()).orElse(null);
        if (input.id() != null && id == null) {
            return Mono.just(new SaveDraftPayload(null, List.of(Problem.at(ProblemCode.NOT_FOUND, "id"))));
        }
        return Mono.defer(() -> drafts.save(id, input.version(), input.kind(), input.content()))
                .map(saved -> new SaveDraftPayload(
                        saved.draft(),
                        saved.stale() ? List.of(Problem.at(ProblemCode.STALE_VERSION, "version")) : List.of()))
                .transform(Refusal.into(problems -> new SaveDraftPayload(null, problems)));
    }

    @MutationMapping
    Mono<DiscardDraftPayload> discardDraft(@Argument DiscardDraftInput input) {
        return Mono.justOrEmpty(GlobalId.parse("Draft", input.id()))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "id")))
                .flatMap(drafts::discard)
                .thenReturn(new DiscardDraftPayload(input.id(), List.of()))
                .transform(Refusal.into(problems -> new DiscardDraftPayload(null, problems)));
    }

    @MutationMapping
    Mono<CasePayload> submitComplaint(@Argument ComplaintInput input, Locale locale) {
        return filed(input, locale);
    }

    @MutationMapping
    Mono<CasePayload> submitPraise(@Argument PraiseInput input, Locale locale) {
        return filed(input, locale);
    }

    @MutationMapping
    Mono<OpenPayload> submitView(@Argument ViewInput input, Locale locale, GraphQLContext context) {
        return filedByAnybody(input, locale, context);
    }

    @MutationMapping
    Mono<OpenPayload> submitImprovement(@Argument ImprovementInput input, Locale locale, GraphQLContext context) {
        return filedByAnybody(input, locale, context);
    }

    private Mono<CasePayload> filed(Form form, Locale locale) {
        return Mono.defer(() -> filing.file(form, locale))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    private Mono<OpenPayload> filedByAnybody(Form form, Locale locale, GraphQLContext context) {
        return Actors.current()
                .flatMap(actor -> actor instanceof Actor.Citizen
                        ? filing.file(form, locale).map(OpenPayload::of)
                        : withoutLogin
                                .file(form, ClientAddress.of(context), locale)
                                .map(OpenPayload::of))
                .transform(Refusal.into(problems -> new OpenPayload(null, null, problems)));
    }

    @SchemaMapping(typeName = "Draft")
    String id(Draft source) {
        return GlobalId.of("Draft", source.draftId());
    }

    @SchemaMapping(typeName = "Draft")
    boolean expiresSoon(Draft source) {
        return drafts.expiresSoon(source);
    }

    @SchemaMapping(typeName = "Draft")
    Mono<List<Attachment>> attachments(Draft source) {
        return attachments.ofDraft(source.draftId());
    }

    /** Those that there are, in the person's order. */
    @SchemaMapping(typeName = "DraftContent")
    Mono<List<Organisation>> furtherUnits(DraftContent source) {
        var ids = source.furtherUnitIds().stream()
                .flatMap(id -> GlobalId.parse(Organisation.TYPE, id).stream())
                .toList();
        return organisations
                .byIds(ids)
                .map(found -> ids.stream()
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .toList());
    }

    @SchemaMapping(typeName = "DraftContent")
    Mono<Organisation> organisation(DraftContent source) {
        return Mono.justOrEmpty(source.organisationId())
                .flatMap(id -> Mono.justOrEmpty(GlobalId.parse("Organisation", id)))
                .flatMap(organisations::find);
    }
}
