package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CasePart;
import org.gehor.cases.CasePart.Kind;
import org.gehor.cases.CaseQuestion;
import org.gehor.cases.CaseRepository;
import org.gehor.cases.CaseState;
import org.gehor.cases.answer.Answer;
import org.gehor.cases.answer.AnswerDraft;
import org.gehor.cases.answer.Thanks;
import org.gehor.cases.dialogue.Message;
import org.gehor.person.ContactNeeds;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
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

    private final Transactions transactions;
    private final CaseRepository cases;

    CaseController(Transactions transactions, CaseRepository cases) {
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
    CompletableFuture<CaseContent> content(DataFetchingEnvironment environment) {
        return CasePart.load(Kind.CONTENT, environment);
    }

    /** Read only by whoever handles the case or leads there; the row rules say so, and the reading is entered. */
    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable String> patientNumber(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff
                ? CasePart.load(Kind.PATIENT_NUMBER, environment)
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<CaseQuestion>> questions(DataFetchingEnvironment environment) {
        return CasePart.load(Kind.QUESTIONS, environment);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<Window<Message>> messages(ScrollSubrange subrange, DataFetchingEnvironment environment) {
        var paging = Paging.of(subrange, 50, 100, "id");
        return CasePart.<List<Message>>load(
                        Kind.MESSAGES, paging.key("id", UUID::fromString), paging.limit(), environment)
                .thenApply(rows ->
                        paging.window(rows, row -> Map.of("id", row.messageId().toString())));
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable Answer> answer(CareCase source, DataFetchingEnvironment environment) {
        return source.answered() ? CasePart.load(Kind.ANSWER, environment) : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable Thanks> thanks(CareCase source, DataFetchingEnvironment environment) {
        return source.state() == CaseState.CLOSED
                ? CasePart.load(Kind.THANKS, environment)
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable AnswerDraft> answerDraft(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff
                ? CasePart.load(Kind.ANSWER_DRAFT, environment)
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable ContactNeeds> contactNeeds(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff
                ? CasePart.load(Kind.CONTACT_NEEDS, environment)
                : CompletableFuture.completedFuture(null);
    }
}
