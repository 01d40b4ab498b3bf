package org.gehor.desk.note;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseAccess;
import org.gehor.cases.CasePayload;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.graphql.RequestId;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Notes as a list of the case, and writing one. */
@Controller
class NoteController {

    private final AddNote adding;
    private final NoteRepository notes;
    private final CaseAccess access;
    private final Transactions transactions;

    NoteController(AddNote adding, NoteRepository notes, CaseAccess access, Transactions transactions) {
        this.adding = adding;
        this.notes = notes;
        this.access = access;
        this.transactions = transactions;
    }

    record NoteInput(String idempotencyKey, String caseId, String text) {}

    @MutationMapping
    Mono<CasePayload> addNote(@Argument NoteInput input) {
        return Mono.justOrEmpty(GlobalId.parse("Case", input.caseId()))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "caseId")))
                .flatMap(id -> adding.add(id, input.text(), input.idempotencyKey()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @SchemaMapping(typeName = "Case", field = "notes")
    Mono<@Nullable Window<CaseNote>> notesOf(
            CareCase source, ScrollSubrange subrange, DataFetchingEnvironment environment) {
        if (!(environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff)) {
            return Mono.empty();
        }
        var paging = Paging.of(subrange, 20, 100, "id");
        return transactions
                .run(() -> access.enter(source.caseId(), RequestId.of(environment))
                        .then(Mono.defer(() ->
                                notes.ofCase(source.caseId(), paging.key("id", UUID::fromString), paging.limit()))))
                .map(rows ->
                        paging.window(rows, row -> Map.of("id", row.noteId().toString())));
    }

    @SchemaMapping(typeName = "CaseNote")
    boolean mine(CaseNote source, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Staff staff
                && source.authorId().equals(staff.id());
    }
}
