package org.gehor.cases.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Passing cases on: what it would change, doing it, and the receipts of what has left. */
@Controller
class TransferController {

    private static final Set<RoleName> SEES_RECEIPTS = Set.of(RoleName.HANDLER, RoleName.MANAGER, RoleName.ALLOCATOR);

    private final PreviewTransfer previewing;
    private final TransferCase moving;
    private final StaffRoles roles;
    private final Transactions transactions;
    private final TransferRepository transfers;

    TransferController(
            PreviewTransfer previewing,
            TransferCase moving,
            StaffRoles roles,
            Transactions transactions,
            TransferRepository transfers) {
        this.previewing = previewing;
        this.moving = moving;
        this.roles = roles;
        this.transactions = transactions;
        this.transfers = transfers;
    }

    record TransferInput(
            String caseId,
            int version,
            String organisationId,
            TransferReason reason,
            @Nullable String note,
            boolean sendAnswerDraft) {}

    record PreviewPayload(@Nullable TransferPreview preview, List<Problem> problems) {}

    record TransferPayload(@Nullable CaseTransfer transfer, List<Problem> problems) {}

    @QueryMapping
    Mono<PreviewPayload> previewTransfer(@Argument String caseId, @Argument String organisationId) {
        return caseId(caseId)
                .flatMap(id -> previewing.of(id, organisation(organisationId)))
                .map(preview -> new PreviewPayload(preview, List.of()))
                .transform(Refusal.into(problems -> new PreviewPayload(null, problems)));
    }

    @MutationMapping
    Mono<TransferPayload> transferCase(@Argument TransferInput input) {
        return caseId(input.caseId())
                .flatMap(id -> moving.transfer(new TransferCase.Command(
                        id,
                        input.version(),
                        organisation(input.organisationId()),
                        input.reason(),
                        input.note(),
                        input.sendAnswerDraft())))
                .map(moved -> new TransferPayload(moved, List.of()))
                .transform(Refusal.into(problems -> new TransferPayload(null, problems)));
    }

    /** Everywhere the viewer works. */
    @QueryMapping
    Mono<Window<CaseTransfer>> casesPassedOn(ScrollSubrange subrange) {
        var paging = Paging.of(subrange, 20, 50, "id");
        return transactions
                .run(() -> roles.organisationsWhere(SEES_RECEIPTS, null)
                        .flatMap(ids -> transfers.left(ids, paging.key("id", UUID::fromString), paging.limit())))
                .map(rows ->
                        paging.window(rows, row -> Map.of("id", row.transferId().toString())));
    }

    private static Mono<UUID> caseId(String id) {
        return Mono.justOrEmpty(GlobalId.parse("Case", id))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "caseId")));
    }

    /** An id that is none is one that no organisation has. */
    private static UUID organisation(String id) {
        return GlobalId.parse(Organisation.TYPE, id).orElse(new UUID(0, 0));
    }
}
