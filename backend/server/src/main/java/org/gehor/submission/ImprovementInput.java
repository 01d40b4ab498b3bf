package org.gehor.submission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CaseKind;
import org.gehor.cases.PatientRelation;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;

/** An improvement message, as sent. Schema type {@code SubmitImprovementInput}, which states the limits. */
record ImprovementInput(
        String idempotencyKey,
        @Nullable String draftId,
        String organisationId,
        String text,
        @Nullable String better,
        boolean follow,
        SubmitterIdentity identity,
        @Nullable String email)
        implements Form {

    @Override
    public CaseKind kind() {
        return CaseKind.IMPROVEMENT;
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
                follow,
                null,
                language.name());
    }

    @Override
    public List<@Nullable Object> body() {
        return Arrays.asList(organisationId, text, better, follow, identity, email);
    }

    @Override
    public String toString() {
        return "ImprovementInput[]";
    }
}
