package org.gehor.cases.graphql;

import java.util.List;
import java.util.UUID;
import org.gehor.cases.CasePayload;
import org.gehor.cases.after.AnswerRating;
import org.gehor.cases.after.DecideReopening;
import org.gehor.cases.after.RateAnswer;
import org.gehor.cases.after.RequestReopening;
import org.gehor.cases.after.WithdrawCase;
import org.gehor.cases.dialogue.KeepLetter;
import org.gehor.cases.dialogue.LetterPayload;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What comes after writing and after the answer, as mutations. */
@Controller
class AfterMutations {

    private final WithdrawCase withdrawing;
    private final RequestReopening requesting;
    private final DecideReopening deciding;
    private final RateAnswer rating;
    private final KeepLetter keeping;

    AfterMutations(
            WithdrawCase withdrawing,
            RequestReopening requesting,
            DecideReopening deciding,
            RateAnswer rating,
            KeepLetter keeping) {
        this.withdrawing = withdrawing;
        this.requesting = requesting;
        this.deciding = deciding;
        this.rating = rating;
        this.keeping = keeping;
    }

    record WithdrawInput(String caseId, @Nullable String reason) {}

    record ReopeningInput(String caseId, String reason) {}

    record DecisionInput(String caseId, boolean reopen, String reason) {}

    record RatingPartInput(String questionId, AnswerRating.Answered answered) {}

    record RatingInput(
            String caseId,
            int version,
            AnswerRating.Answered answered,
            List<RatingPartInput> parts,
            @Nullable String comment) {}

    record LetterInput(String caseId, int version, String text) {}

    @MutationMapping
    Mono<CasePayload> withdrawCase(@Argument WithdrawInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> withdrawing.withdraw(id, input.reason()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> requestReopening(@Argument ReopeningInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> requesting.request(id, input.reason()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> decideReopening(@Argument DecisionInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> deciding.decide(id, input.reopen(), input.reason()))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<CasePayload> rateAnswer(@Argument RatingInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> rating.rate(new RateAnswer.Command(
                        id,
                        input.version(),
                        input.answered(),
                        input.parts().stream().map(AfterMutations::part).toList(),
                        input.comment())))
                .map(CasePayload::of)
                .transform(Refusal.into(CasePayload::refused));
    }

    @MutationMapping
    Mono<LetterPayload> saveLetter(@Argument LetterInput input) {
        return CaseMutations.caseId(input.caseId())
                .flatMap(id -> keeping.keep(id, input.version(), input.text()))
                .map(LetterPayload::of)
                .transform(Refusal.into(LetterPayload::refused));
    }

    /** An id that is none becomes one that no answer has, and is refused with the others. */
    private static RateAnswer.Part part(RatingPartInput input) {
        var question = GlobalId.parse("CaseQuestion", input.questionId()).orElse(new UUID(0, 0));
        return new RateAnswer.Part(question, input.answered());
    }
}
