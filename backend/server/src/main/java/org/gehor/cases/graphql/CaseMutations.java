package org.gehor.cases.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.AllocateCase;
import org.gehor.cases.CasePayload;
import org.gehor.cases.TakeCase;
import org.gehor.cases.answer.CloseCase;
import org.gehor.cases.answer.PublishAnswer;
import org.gehor.cases.answer.SaveAnswer;
import org.gehor.cases.dialogue.Dialogue;
import org.gehor.cases.dialogue.MessagePayload;
import org.gehor.cases.dialogue.ReadLetters;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The changes of a case as mutations: ids in, use case, refusals as problems out. */
@Controller
class CaseMutations {

    private final TakeCase taking;
    private final AllocateCase allocating;
    private final Dialogue dialogue;
    private final ReadLetters reading;
    private final SaveAnswer saving;
    private final PublishAnswer publishing;
    private final CloseCase closing;

    CaseMutations(
            TakeCase taking,
            AllocateCase allocating,
            Dialogue dialogue,
            ReadLetters reading,
            SaveAnswer saving,
            PublishAnswer publishing,
            CloseCase closing) {
        this.taking = taking;
        this.allocating = allocating;
        this.dialogue = dialogue;
        this.reading = reading;
        this.saving = saving;
        this.publishing = publishing;
        this.closing = closing;
    }

    record TakeInput(String caseId, int version) {}

    record AllocateInput(String caseId, int version, String staffId) {}

    record AskInput(
            String idempotencyKey,
            String caseId,
            String text,
            @Nullable LocalDate replyBy,
            @Nullable List<String> attachmentIds,
            boolean forSubmitter) {

        Dialogue.Letter letter() {
            return new Dialogue.Letter(text, attachmentIds, replyBy, forSubmitter, idempotencyKey);
        }
    }

    record MessageInput(
            String idempotencyKey,
            String caseId,
            String text,
            @Nullable List<String> attachmentIds) {

        Dialogue.Letter letter() {
            return new Dialogue.Letter(text, attachmentIds, null, false, idempotencyKey);
        }
    }

    record ReadInput(String caseId, String lastLetterId) {}

    record PartInput(String questionId, String text, boolean answered) {}

    record SaveInput(
            String caseId,
            int version,
            String opening,
            List<PartInput> parts,
            @Nullable String changes,
            @Nullable String forSubmitter) {}

    record CloseInput(
            String idempotencyKey,
            String caseId,
            int version,
            @Nullable String thanks) {}

    record PublishInput(String idempotencyKey, String caseId, int draftVersion) {}

    @MutationMapping
    Mono<CasePayload> takeCase(@Argument TakeInput input) {
        return caseId(input.caseId())
                .flatMap(id -> taking.take(id, input.version()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    /** An id that is none is nobody's. */
    @MutationMapping
    Mono<CasePayload> allocateCase(@Argument AllocateInput input) {
        var staff = GlobalId.parse("StaffMember", input.staffId()).orElse(new UUID(0, 0));
        return caseId(input.caseId())
                .flatMap(id -> allocating.give(id, input.version(), staff))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<MessagePayload> askCitizen(@Argument AskInput input) {
        return caseId(input.caseId())
                .flatMap(id -> dialogue.ask(id, input.letter()))
                .map(MessagePayload::of)
                .transform(Refusal.into(MessagePayload::refused));
    }

    @MutationMapping
    Mono<MessagePayload> sendMessage(@Argument MessageInput input) {
        return caseId(input.caseId())
                .flatMap(id -> dialogue.write(id, input.letter()))
                .map(MessagePayload::of)
                .transform(Refusal.into(MessagePayload::refused));
    }

    /** An id that is none is none of the case's letters. */
    @MutationMapping
    Mono<CasePayload> readLetters(@Argument ReadInput input) {
        var lastLetter = GlobalId.parse("Message", input.lastLetterId()).orElse(new UUID(0, 0));
        return caseId(input.caseId())
                .flatMap(id -> reading.read(id, lastLetter))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> saveAnswer(@Argument SaveInput input) {
        return caseId(input.caseId())
                .flatMap(id -> saving.save(new SaveAnswer.Command(
                        id,
                        input.version(),
                        input.opening(),
                        parts(input.parts()),
                        input.changes(),
                        input.forSubmitter())))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> publishAnswer(@Argument PublishInput input) {
        return caseId(input.caseId())
                .flatMap(id -> publishing.publish(id, input.draftVersion(), input.idempotencyKey()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> closeCase(@Argument CloseInput input) {
        return caseId(input.caseId())
                .flatMap(id -> closing.close(id, input.version(), input.thanks(), input.idempotencyKey()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    static Mono<UUID> caseId(String id) {
        return Mono.justOrEmpty(GlobalId.parse("Case", id))
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "caseId")));
    }

    /** An id that is none becomes one that no case has, and is refused with the others. */
    private static List<SaveAnswer.PartToSave> parts(List<PartInput> inputs) {
        var parts = new ArrayList<SaveAnswer.PartToSave>();
        for (var input : inputs) {
            var question = GlobalId.parse("CaseQuestion", input.questionId()).orElse(new UUID(0, 0));
            parts.add(new SaveAnswer.PartToSave(question, input.text(), input.answered()));
        }
        return parts;
    }
}
