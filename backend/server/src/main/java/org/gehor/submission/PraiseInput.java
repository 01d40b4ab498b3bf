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

/** Praise, as sent. Schema type {@code SubmitPraiseInput}, which states the limits. */
record PraiseInput(
        String idempotencyKey,
        @Nullable String draftId,
        String organisationId,
        String text,
        List<String> namedStaff,
        SubmitterIdentity identity,
        @Nullable String email)
        implements Form {

    @Override
    public CaseKind kind() {
        return CaseKind.PRAISE;
    }

    @Override
    public void check(Checks checks, LocalDate today) {
        checks.text(text, Limits.PRAISE_MIN, Limits.TEXT, "text").count(namedStaff.size(), Limits.NAMES, "namedStaff");
        for (int i = 0; i < Math.min(namedStaff.size(), Limits.NAMES); i++) {
            checks.text(namedStaff.get(i), 1, Limits.NAME, "namedStaff", Integer.toString(i));
        }
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
                null,
                List.of(),
                null,
                namedStaff.stream().map(String::strip).toList(),
                false,
                null,
                language.name());
    }

    @Override
    public List<@Nullable Object> body() {
        return Arrays.asList(organisationId, text, namedStaff, identity, email);
    }

    @Override
    public String toString() {
        return "PraiseInput[]";
    }
}
