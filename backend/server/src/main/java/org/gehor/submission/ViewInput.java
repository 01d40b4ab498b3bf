package org.gehor.submission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gehor.cases.AnswerChannel;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CaseKind;
import org.gehor.cases.PatientRelation;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;

/** A view, as sent. Schema type {@code SubmitViewInput}, which states the limits. */
record ViewInput(
        String idempotencyKey,
        @Nullable String draftId,
        String organisationId,
        String text,
        @Nullable String better,
        boolean answerWanted,
        SubmitterIdentity identity,
        @Nullable String email)
        implements Form {

    @Override
    public CaseKind kind() {
        return CaseKind.VIEW;
    }

    @Override
    public void check(Checks checks, LocalDate today) {
        checks.text(text, Limits.TEXT_MIN, Limits.TEXT, "text").optionalText(better, Limits.BETTER, "better");
    }

    @Override
    public CaseContent content(@Nullable String name, @Nullable LocalDate bornOn, Language language) {
        return new CaseContent(
                name,
                name,
                bornOn,
                PatientRelation.ONESELF,
                false,
                null,
                text.strip(),
                null,
                Form.stripped(better),
                List.of(),
                null,
                List.of(),
                false,
                answerWanted ? AnswerChannel.INBOX : null,
                language.name());
    }

    @Override
    public List<@Nullable Object> body() {
        return Arrays.asList(organisationId, text, better, answerWanted, identity, email);
    }

    @Override
    public String toString() {
        return "ViewInput[]";
    }
}
