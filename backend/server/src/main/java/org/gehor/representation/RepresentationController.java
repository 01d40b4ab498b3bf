package org.gehor.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.cases.CaseLookup;
import org.gehor.cases.CasePayload;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Who may act for whom, as operations: ids in, use case, refusals as problems out. */
@Controller
class RepresentationController {

    private final Transactions transactions;
    private final RepresentationRepository representations;
    private final CaseLookup cases;
    private final AnswerConsent answering;
    private final TakeOverCase takingOver;
    private final WithdrawConsent withdrawing;
    private final DecideRepresentation deciding;
    private final AdmitRepresentative admitting;
    private final CorrectPatient correcting;

    RepresentationController(
            Transactions transactions,
            RepresentationRepository representations,
            CaseLookup cases,
            AnswerConsent answering,
            TakeOverCase takingOver,
            WithdrawConsent withdrawing,
            DecideRepresentation deciding,
            AdmitRepresentative admitting,
            CorrectPatient correcting) {
        this.transactions = transactions;
        this.representations = representations;
        this.cases = cases;
        this.answering = answering;
        this.takingOver = takingOver;
        this.withdrawing = withdrawing;
        this.deciding = deciding;
        this.admitting = admitting;
        this.correcting = correcting;
    }

    record GiveInput(String representationId) {}

    record DeclineInput(String representationId, @Nullable String reason, boolean notAboutMe) {}

    record TakeOverInput(String caseId) {}

    record WithdrawInput(String representationId, @Nullable String reason) {}

    record DecideInput(
            String representationId,
            boolean granted,
            String reason,
            @Nullable LocalDate validUntil) {}

    record AdmitInput(
            String caseId,
            String personalNumber,
            String name,
            RepresentationBasis basis,
            String reason,
            @Nullable LocalDate validUntil) {

        @Override
        public String toString() {
            return "AdmitInput[]";
        }
    }

    record CorrectInput(String representationId, String personalNumber, String name, String reason) {

        @Override
        public String toString() {
            return "CorrectInput[]";
        }
    }

    @QueryMapping
    Mono<Window<Representation>> myRepresentations(ScrollSubrange subrange) {
        var paging = Paging.of(subrange, 20, 50, "id");
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() ->
                        representations.ofPerson(citizen.id(), paging.key("id", UUID::fromString), paging.limit())))
                .map(rows -> paging.window(
                        rows, row -> Map.of("id", row.representationId().toString())));
    }

    @MutationMapping
    Mono<RepresentationPayload> giveConsent(@Argument GiveInput input) {
        return paid(id(input.representationId()).flatMap(answering::give));
    }

    @MutationMapping
    Mono<RepresentationPayload> declineConsent(@Argument DeclineInput input) {
        return paid(
                id(input.representationId()).flatMap(id -> answering.decline(id, input.reason(), input.notAboutMe())));
    }

    @MutationMapping
    Mono<CasePayload> takeOverCase(@Argument TakeOverInput input) {
        return caseId(input.caseId())
                .flatMap(takingOver::takeOver)
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<RepresentationPayload> withdrawConsent(@Argument WithdrawInput input) {
        return paid(id(input.representationId()).flatMap(id -> withdrawing.withdraw(id, input.reason())));
    }

    @MutationMapping
    Mono<RepresentationPayload> decideRepresentation(@Argument DecideInput input) {
        return paid(id(input.representationId())
                .flatMap(id -> deciding.decide(id, input.granted(), input.reason(), input.validUntil())));
    }

    @MutationMapping
    Mono<RepresentationPayload> admitRepresentative(@Argument AdmitInput input) {
        return paid(caseId(input.caseId())
                .flatMap(id -> admitting.admit(new AdmitRepresentative.Command(
                        id, input.personalNumber(), input.name(), input.basis(), input.reason(), input.validUntil()))));
    }

    @MutationMapping
    Mono<RepresentationPayload> correctPatient(@Argument CorrectInput input) {
        return paid(id(input.representationId())
                .flatMap(id -> correcting.correct(
                        new CorrectPatient.Command(id, input.personalNumber(), input.name(), input.reason()))));
    }

    /** The case is read anew: whoever ended their own right may no longer see it. */
    private Mono<RepresentationPayload> paid(Mono<RepresentationChange.Changed> act) {
        return act.flatMap(changed -> cases.list(List.of(changed.inCase().caseId()))
                        .map(found -> new RepresentationPayload(
                                changed.representation(), found.isEmpty() ? null : found.getFirst(), List.of())))
                .transform(Refusal.into(RepresentationPayload::refused));
    }

    private static Mono<UUID> id(String id) {
        return Mono.justOrEmpty(GlobalId.parse("Representation", id))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "representationId")));
    }

    private static Mono<UUID> caseId(String id) {
        return Mono.justOrEmpty(GlobalId.parse("Case", id))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "caseId")));
    }
}
