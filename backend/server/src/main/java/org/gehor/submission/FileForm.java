package org.gehor.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.CaseLookup;
import org.gehor.person.Language;
import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Files what a citizen sends, of whatever kind: checks, then one transaction that makes the case, removes the draft and
 * remembers the key.
 */
@Component
class FileForm {

    private final Filings filings;
    private final Transactions transactions;
    private final SubmissionRepository submissions;
    private final DraftRepository drafts;
    private final CaseFiling filing;
    private final CaseLookup cases;
    private final PersonContact contact;
    private final Attachments attachments;
    private final SubmissionProperties limits;
    private final Patients patients;

    FileForm(
            Filings filings,
            Transactions transactions,
            SubmissionRepository submissions,
            DraftRepository drafts,
            CaseFiling filing,
            CaseLookup cases,
            PersonContact contact,
            Attachments attachments,
            SubmissionProperties limits,
            Patients patients) {
        this.filings = filings;
        this.transactions = transactions;
        this.submissions = submissions;
        this.drafts = drafts;
        this.filing = filing;
        this.cases = cases;
        this.contact = contact;
        this.attachments = attachments;
        this.limits = limits;
        this.patients = patients;
    }

    Mono<CareCase> file(Form form, Locale locale) {
        var language = Language.of(locale);
        return Mono.zip(Actors.citizen(), filings.organisation(form))
                .flatMap(known -> patients.of(form, known.getT2(), known.getT1(), language)
                        .flatMap(patient -> transactions.run(() -> once(
                                known.getT1(),
                                form,
                                () -> file(
                                        known.getT1(),
                                        form,
                                        language,
                                        filings.of(
                                                form,
                                                known.getT2(),
                                                known.getT1(),
                                                language,
                                                patient.orElse(null)))))));
    }

    /** A repetition gives what the first time gave, even when the unit has closed meanwhile. */
    private Mono<CareCase> once(Actor.Citizen citizen, Form form, Supplier<Mono<CareCase>> file) {
        var key = form.idempotencyKey();
        return submissions
                .lock("submission of " + citizen.id())
                .then(Mono.defer(() -> submissions.find(citizen.id(), key)))
                .flatMap(known -> sameAs(known, form))
                .switchIfEmpty(Mono.defer(file));
    }

    private Mono<CareCase> sameAs(SubmissionRepository.Known known, Form form) {
        return Arrays.equals(known.bodyHash(), BodyHash.of(form))
                ? cases.list(List.of(known.caseId())).map(List::getFirst)
                : Refusal.because(ProblemCode.IDEMPOTENCY_CONFLICT);
    }

    private Mono<CareCase> file(Actor.Citizen citizen, Form form, Language language, CaseFiling.Filing checked) {
        return filing.filedToday(citizen)
                .filter(filed -> filed < limits.casesADay())
                .switchIfEmpty(
                        Refusal.because(Problem.of(ProblemCode.TOO_MANY_CASES).with(limits.casesADay())))
                .then(Mono.defer(() -> filing.file(checked, citizen)))
                .delayUntil(filed -> attachments.attachToCase(form.attachmentIds(), filed.caseId()))
                .delayUntil(filed -> patients.represent(form, filed, citizen))
                .flatMap(filed -> submissions
                        .insert(citizen.id(), form.idempotencyKey(), BodyHash.of(form), filed.caseId())
                        .then(Mono.defer(() -> contact.rememberContact(form.email(), language)))
                        .then(Mono.defer(() -> Mono.justOrEmpty(draftId(form)).flatMap(drafts::delete)))
                        .thenReturn(filed));
    }

    private static @Nullable UUID draftId(Form form) {
        return form.draftId() == null
                ? null
                : GlobalId.parse("Draft", form.draftId()).orElse(null);
    }
}
