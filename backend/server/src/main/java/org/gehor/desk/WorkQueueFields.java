package org.gehor.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CaseClock;
import org.gehor.cases.CaseClocks;
import org.gehor.cases.CaseKind;
import org.gehor.cases.CaseNumber;
import org.gehor.cases.CaseState;
import org.gehor.cases.StaffSignature;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.representation.FiledForAnother;
import org.gehor.representation.FiledForOthers;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Fields of {@code WorkQueueItem}. */
@Controller
@SchemaMapping(typeName = "WorkQueueItem")
class WorkQueueFields {

    private final OrganisationLookup organisations;
    private final CaseClocks clocks;
    private final FiledForOthers filed;

    WorkQueueFields(OrganisationLookup organisations, CaseClocks clocks, FiledForOthers filed) {
        this.organisations = organisations;
        this.clocks = clocks;
        this.filed = filed;
    }

    @SchemaMapping
    String id(WorkQueueItem item) {
        return GlobalId.of("Case", item.subject().caseId());
    }

    @SchemaMapping
    String number(WorkQueueItem item) {
        return new CaseNumber(item.subject().caseNumber()).toString();
    }

    @SchemaMapping
    CaseKind kind(WorkQueueItem item) {
        return item.subject().kind();
    }

    @SchemaMapping
    CaseState state(WorkQueueItem item) {
        return item.subject().state();
    }

    @BatchMapping
    Mono<Map<WorkQueueItem, Organisation>> organisation(List<WorkQueueItem> items) {
        return organisations.ofEach(items, item -> item.subject().organisationId());
    }

    @SchemaMapping
    Instant receivedAt(WorkQueueItem item) {
        return item.subject().receivedAt();
    }

    @SchemaMapping
    CaseClock clock(WorkQueueItem item) {
        return clocks.of(item.subject());
    }

    @SchemaMapping
    Mono<StaffSignature> handler(WorkQueueItem item) {
        return StaffSignature.ofHandler(item.subject());
    }

    @SchemaMapping
    boolean unread(WorkQueueItem item) {
        return item.subject().unread();
    }

    /** Without an entry for those that are about the one who filed. */
    @BatchMapping
    Mono<Map<WorkQueueItem, FiledForAnother>> filedForAnother(List<WorkQueueItem> items) {
        var ids = items.stream().map(item -> item.subject().caseId()).distinct().toList();
        return filed.among(ids)
                .map(found -> items.stream()
                        .distinct()
                        .filter(item -> found.containsKey(item.subject().caseId()))
                        .collect(Collectors.toMap(
                                Function.identity(),
                                item -> found.get(item.subject().caseId()))));
    }

    @SchemaMapping
    int version(WorkQueueItem item) {
        return item.subject().version();
    }
}
