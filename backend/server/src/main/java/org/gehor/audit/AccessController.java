package org.gehor.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseLookup;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Who opened a case, and questions about that. */
@Controller
class AccessController {

    private final AccessLog log;
    private final AskAboutAccess asking;
    private final AnswerAccessQuestion answering;
    private final OrganisationLookup organisations;
    private final CaseLookup cases;

    AccessController(
            AccessLog log,
            AskAboutAccess asking,
            AnswerAccessQuestion answering,
            OrganisationLookup organisations,
            CaseLookup cases) {
        this.log = log;
        this.asking = asking;
        this.answering = answering;
        this.organisations = organisations;
        this.cases = cases;
    }

    record AskInput(String entryId, String text) {}

    record AnswerInput(String questionId, String text) {}

    record Payload(@Nullable AccessEntry entry, List<Problem> problems) {

        static Payload of(AccessEntry entry) {
            return new Payload(entry, List.of());
        }

        static Payload refused(List<Problem> problems) {
            return new Payload(null, problems);
        }
    }

    @QueryMapping
    Mono<Window<AccessEntry>> accessLog(@Argument String caseId, ScrollSubrange subrange) {
        var paging = Paging.of(subrange, 20, 100, "id");
        return Mono.justOrEmpty(GlobalId.parse("Case", caseId))
                .defaultIfEmpty(new UUID(0, 0))
                .flatMap(id -> log.ofCase(id, paging));
    }

    @QueryMapping
    Mono<Window<AccessEntry>> accessQuestions(@Argument boolean answered, ScrollSubrange subrange) {
        return log.asked(answered, Paging.of(subrange, 20, 50, "id"));
    }

    @QueryMapping
    Mono<Integer> openAccessQuestions() {
        return log.waiting();
    }

    @MutationMapping
    Mono<Payload> askAboutAccess(@Argument AskInput input) {
        return id("AccessEntry", input.entryId())
                .flatMap(id -> asking.ask(id, input.text()))
                .flatMap(log::find)
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    @MutationMapping
    Mono<Payload> answerAccessQuestion(@Argument AnswerInput input) {
        return id("AccessQuestion", input.questionId())
                .flatMap(id -> answering.answer(id, input.text()))
                .flatMap(log::whole)
                .map(Payload::of)
                .transform(Refusal.into(Payload::refused));
    }

    private static Mono<UUID> id(String type, String id) {
        return Mono.justOrEmpty(GlobalId.parse(type, id)).switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND));
    }

    @BatchMapping(typeName = "AccessEntry", field = "organisation")
    Mono<Map<AccessEntry, Organisation>> organisation(List<AccessEntry> entries) {
        return organisations.ofEach(entries, AccessEntry::organisationId);
    }

    @BatchMapping(typeName = "AccessEntry", field = "case")
    Mono<Map<AccessEntry, CareCase>> caseOf(List<AccessEntry> entries) {
        return cases.list(entries.stream().map(AccessEntry::caseId).distinct().toList())
                .map(found -> {
                    Map<UUID, CareCase> byId =
                            found.stream().collect(Collectors.toMap(CareCase::caseId, Function.identity()));
                    var byEntry = new HashMap<AccessEntry, CareCase>();
                    entries.forEach(entry -> byEntry.put(entry, byId.get(entry.caseId())));
                    return byEntry;
                });
    }
}
