package org.gehor.submission;

import java.util.List;
import org.gehor.cases.AnswerChannel;
import org.gehor.cases.Occurred;
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
        List<Wish> wishes,
        @Nullable String otherWish,
        List<String> questions,
        @Nullable AnswerChannel answerChannel,
        @Nullable String email) {

    DraftContent {
        wishes = List.copyOf(wishes);
        questions = List.copyOf(questions);
    }

    @Override
    public String toString() {
        return "DraftContent[]";
    }
}
