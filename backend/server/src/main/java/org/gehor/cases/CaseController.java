package org.gehor.cases;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actors;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Reading of cases: the queries, and those fields of {@code Case} that are content and therefore logged for staff. */
@Controller
class CaseController {

    private final CaseReading reading;
    private final Transactions transactions;
    private final CaseRepository cases;

    CaseController(CaseReading reading, Transactions transactions, CaseRepository cases) {
        this.reading = reading;
        this.transactions = transactions;
        this.cases = cases;
    }

    @QueryMapping("case")
    Mono<CareCase> find(@Argument String id) {
        return Mono.justOrEmpty(GlobalId.parse("Case", id))
                .flatMap(caseId -> transactions.run(() -> cases.find(caseId)));
    }

    @QueryMapping
    Mono<Window<CareCase>> myCases(ScrollSubrange subrange) {
        var paging = Paging.of(subrange, 20, 50, "id");
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(
                        () -> cases.ofPerson(citizen.id(), paging.key("id", UUID::fromString), paging.limit())))
                .map(rows ->
                        paging.window(rows, row -> Map.of("id", row.caseId().toString())));
    }

    @SchemaMapping(typeName = "Case")
    Mono<CaseContent> content(CareCase source, DataFetchingEnvironment environment) {
        return reading.content(source.caseId(), RequestId.of(environment));
    }

    @SchemaMapping(typeName = "Case")
    Mono<java.util.List<CaseQuestion>> questions(CareCase source, DataFetchingEnvironment environment) {
        return reading.questions(source.caseId(), RequestId.of(environment));
    }

    @SchemaMapping(typeName = "Case")
    Mono<Window<Message>> messages(CareCase source, ScrollSubrange subrange, DataFetchingEnvironment environment) {
        var paging = Paging.of(subrange, 50, 100, "id");
        return reading.messages(
                        source.caseId(), paging.key("id", UUID::fromString), paging.limit(), RequestId.of(environment))
                .map(rows ->
                        paging.window(rows, row -> Map.of("id", row.messageId().toString())));
    }

    @SchemaMapping(typeName = "Case")
    Mono<Answer> answer(CareCase source, DataFetchingEnvironment environment) {
        return source.state() == CaseState.ANSWERED
                ? reading.answer(source.caseId(), RequestId.of(environment))
                : Mono.empty();
    }

    @SchemaMapping(typeName = "Case")
    Mono<AnswerDraft> answerDraft(CareCase source, DataFetchingEnvironment environment) {
        return forStaff(() -> reading.draft(source.caseId(), RequestId.of(environment)));
    }

    private static <T> Mono<T> forStaff(Supplier<Mono<T>> read) {
        return Actors.current()
                .filter(actor -> actor instanceof org.gehor.platform.security.Actor.Staff)
                .flatMap(staff -> read.get());
    }
}
