package org.gehor.submission;

import java.time.LocalDate;
import java.util.List;
import org.gehor.cases.AnswerChannel;
import org.gehor.cases.Occurred;
import org.gehor.cases.Wish;
import org.jspecify.annotations.Nullable;

/** A complaint about oneself, as sent. Schema type {@code SubmitComplaintInput}, which states the limits. */
record ComplaintInput(
        String idempotencyKey,
        @Nullable String draftId,
        String organisationId,
        OccurredInput occurred,
        String whatHappened,
        @Nullable String consequences,
        List<Wish> wishes,
        @Nullable String otherWish,
        List<String> questions,
        AnswerChannel answerChannel,
        @Nullable String email,
        @Nullable List<String> attachmentIds) {

    /** When it happened, as sent. */
    record OccurredInput(
            Occurred.Precision precision,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String about) {}

    @Override
    public String toString() {
        return "ComplaintInput[]";
    }
}
