package org.gehor.submission;

import java.time.LocalDate;
import java.util.List;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CaseKind;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;

/** What is sent, of whatever kind: all that filing needs to know of a form. One record a kind, as the schema has its input. */
sealed interface Form permits ComplaintInput, ViewInput, PraiseInput, ImprovementInput {

    CaseKind kind();

    String idempotencyKey();

    @Nullable
    String draftId();

    String organisationId();

    /** Address for notices. */
    @Nullable
    String email();

    /** What the person chose; complaints are always shown. */
    default SubmitterIdentity identity() {
        return SubmitterIdentity.SHOWN;
    }

    /** Wants an answer where none is owed. */
    default boolean answerWanted() {
        return false;
    }

    /** Wants to be told what comes of it. */
    default boolean follow() {
        return false;
    }

    /** Whom it is about; null for oneself. */
    default @Nullable PatientInput patient() {
        return null;
    }

    /** Notes all problems of the fields that only this kind has. */
    void check(Checks checks, LocalDate today);

    /**
     * The content as it is kept.
     *
     * @param name of whoever sends it; null when it is not to be seen
     */
    CaseContent content(@Nullable String name, @Nullable LocalDate bornOn, Language language);

    /** Questions that are to be answered, each as an own line. */
    default List<String> questions() {
        return List.of();
    }

    /** Public ids of files uploaded for it. */
    default @Nullable List<String> attachmentIds() {
        return null;
    }

    /** All that makes one submission another one: everything but key and draft. */
    List<@Nullable Object> body();

    /** Refuses with every problem at once. */
    default void orRefuse(CountryProfile profile, LocalDate today) {
        var checks = new Checks().idempotencyKey(idempotencyKey()).email(email(), "email");
        check(checks, today);
        PatientChecks.check(checks, this, profile, today);
        Promises.check(checks, this, profile.promise(kind().name()));
        checks.orRefuse();
    }

    /** A text as it is kept: without outer white space, and null when there is nothing else. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
