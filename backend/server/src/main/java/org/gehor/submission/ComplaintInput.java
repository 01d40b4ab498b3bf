package org.gehor.submission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gehor.cases.AnswerChannel;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CaseKind;
import org.gehor.cases.Occurred;
import org.gehor.cases.PatientRelation;
import org.gehor.cases.Wish;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;

/** A complaint, about oneself or somebody else, as sent. Schema type {@code SubmitComplaintInput}, which states the limits. */
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
        @Nullable List<String> attachmentIds,
        @Nullable PatientInput patient)
        implements Form {

    /** When it happened, as sent. */
    record OccurredInput(
            Occurred.Precision precision,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String about) {

        /** Without what the precision has no use for. */
        Occurred kept() {
            return new Occurred(
                    precision,
                    precision == Occurred.Precision.ABOUT ? null : from,
                    precision == Occurred.Precision.PERIOD ? until : null,
                    Form.stripped(about));
        }
    }

    @Override
    public CaseKind kind() {
        return CaseKind.COMPLAINT;
    }

    @Override
    public void check(Checks checks, LocalDate today) {
        ComplaintChecks.check(checks, this, today);
    }

    @Override
    public CaseContent content(@Nullable String name, @Nullable LocalDate bornOn, Language language) {
        return new CaseContent(
                name,
                name,
                bornOn,
                PatientRelation.ONESELF,
                false,
                occurred.kept(),
                whatHappened.strip(),
                Form.stripped(consequences),
                null,
                wishes,
                Form.stripped(otherWish),
                List.of(),
                false,
                answerChannel,
                language.name());
    }

    @Override
    public List<@Nullable Object> body() {
        return Arrays.asList(
                organisationId,
                occurred,
                whatHappened,
                consequences,
                wishes,
                otherWish,
                questions,
                answerChannel,
                email,
                // Null and none are the same.
                attachmentIds == null ? List.of() : attachmentIds,
                patient == null ? null : patient.body());
    }

    @Override
    public String toString() {
        return "ComplaintInput[]";
    }
}
