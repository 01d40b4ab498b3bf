package org.gehor.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gehor.cases.CasePayload;
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

/** Coding of cases: ids in, use case, refusals as problems out; and what waits for a second coder. */
@Controller
class ClassificationController {

    private static final Set<RoleName> READS = Set.of(RoleName.HANDLER, RoleName.MANAGER);

    private final ClassifyCase classifying;
    private final AskSecondCoding asking;
    private final SecondCodingRepository seconds;
    private final StaffRoles roles;
    private final Transactions transactions;

    ClassificationController(
            ClassifyCase classifying,
            AskSecondCoding asking,
            SecondCodingRepository seconds,
            StaffRoles roles,
            Transactions transactions) {
        this.classifying = classifying;
        this.asking = asking;
        this.seconds = seconds;
        this.roles = roles;
        this.transactions = transactions;
    }

    record CategoryInput(
            String taxonomy,
            String code,
            @Nullable Integer severity,
            @Nullable String stage) {}

    record ClassifyInput(
            String caseId,
            int version,
            Coder coder,
            List<CategoryInput> categories,
            @Nullable Integer harm) {

        Classification.Wanted wanted() {
            return new Classification.Wanted(
                    categories.stream()
                            .map(each -> new CodedCategory(each.taxonomy(), each.code(), each.severity(), each.stage()))
                            .toList(),
                    harm);
        }
    }

    record CaseInput(String caseId) {}

    record DrawInput(String organisationId, LocalDate from, LocalDate until, int count) {}

    record DrawPayload(@Nullable Integer asked, List<Problem> problems) {

        static DrawPayload of(int asked) {
            return new DrawPayload(asked, List.of());
        }

        static DrawPayload refused(List<Problem> problems) {
            return new DrawPayload(null, problems);
        }
    }

    @MutationMapping
    Mono<CasePayload> classifyCase(@Argument ClassifyInput input) {
        return caseId(input.caseId())
                .flatMap(id -> classifying.classify(id, input.coder(), input.version(), input.wanted()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> askSecondCoding(@Argument CaseInput input) {
        return caseId(input.caseId())
                .flatMap(asking::ask)
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> withdrawSecondCoding(@Argument CaseInput input) {
        return caseId(input.caseId())
                .flatMap(asking::withdraw)
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<DrawPayload> drawSecondCodings(@Argument DrawInput input) {
        var place = GlobalId.parse(Organisation.TYPE, input.organisationId()).orElse(new UUID(0, 0));
        return Mono.defer(() -> asking.draw(place, input.from(), input.until(), input.count()))
                .map(DrawPayload::of)
                .transform(Refusal.into(DrawPayload::refused));
    }

    /** An organisation that is none, or not the viewer's, has none that wait. */
    @QueryMapping
    Mono<Window<SecondCoding>> secondCodings(@Argument @Nullable String organisationId, ScrollSubrange subrange) {
        var paging = Paging.of(subrange, 20, 50, "id");
        var place = organisationId == null
                ? null
                : GlobalId.parse(Organisation.TYPE, organisationId).orElse(new UUID(0, 0));
        return transactions
                .run(() -> roles.organisationsWhere(READS, place)
                        .flatMap(ids -> seconds.open(ids, paging.key("id", UUID::fromString), paging.limit())))
                .map(rows -> paging.window(
                        rows, row -> Map.of("id", row.secondCodingId().toString())));
    }

    private static Mono<UUID> caseId(String id) {
        return Mono.justOrEmpty(GlobalId.parse("Case", id))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "caseId")));
    }
}
