package org.gehor.submission;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gehor.cases.AnswerChannel;
import org.gehor.cases.Occurred;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.cases.Wish;
import org.jspecify.annotations.Nullable;

/** What is typed so far; anything may be missing or half done. Schema types {@code DraftContent} and its input. */
record DraftContent(
        @Nullable String step,
        @Nullable String organisationId,
        Occurred.@Nullable Precision precision,
        @Nullable String from,
        @Nullable String until,
        @Nullable String about,
        @Nullable String whatHappened,
        @Nullable String consequences,
        @Nullable String better,
        List<Wish> wishes,
        @Nullable String otherWish,
        List<String> questions,
        List<String> namedStaff,
        @Nullable Boolean answerWanted,
        @Nullable Boolean follow,
        @Nullable SubmitterIdentity identity,
        @Nullable AnswerChannel answerChannel,
        @Nullable String email,
        @Nullable DraftPatient patient) {

    DraftContent {
        wishes = List.copyOf(wishes);
        questions = List.copyOf(questions);
        namedStaff = List.copyOf(namedStaff);
    }

    /** The same with the patient's number changed, as when it is sealed. */
    DraftContent withNumber(UnaryOperator<String> change) {
        return patient == null
                ? this
                : new DraftContent(
                        step,
                        organisationId,
                        precision,
                        from,
                        until,
                        about,
                        whatHappened,
                        consequences,
                        better,
                        wishes,
                        otherWish,
                        questions,
                        namedStaff,
                        answerWanted,
                        follow,
                        identity,
                        answerChannel,
                        email,
                        patient.withNumber(change));
    }

    @Override
    public String toString() {
        return "DraftContent[]";
    }
}
