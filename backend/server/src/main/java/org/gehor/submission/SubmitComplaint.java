package org.gehor.submission;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.attachment.Attachments;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseContent;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.CaseKind;
import org.gehor.cases.CaseLookup;
import org.gehor.cases.Occurred;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
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

/** Files a complaint: checks, then one transaction that makes the case, removes the draft and remembers the key. */
@Component
class SubmitComplaint {

    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;
    private final Transactions transactions;
    private final SubmissionRepository submissions;
    private final DraftRepository drafts;
    private final CaseFiling filing;
    private final CaseLookup cases;
    private final PersonContact contact;
    private final Attachments attachments;
    private final Clock clock;

    SubmitComplaint(
            OrganisationLookup organisations,
            CountryProfiles profiles,
            Transactions transactions,
            SubmissionRepository submissions,
            DraftRepository drafts,
            CaseFiling filing,
            CaseLookup cases,
            PersonContact contact,
            Attachments attachments,
            Clock clock) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.transactions = transactions;
        this.submissions = submissions;
        this.drafts = drafts;
        this.filing = filing;
        this.cases = cases;
        this.contact = contact;
        this.attachments = attachments;
        this.clock = clock;
    }

    Mono<CareCase> submit(ComplaintInput input, Locale locale) {
        return Mono.zip(Actors.citizen(), organisation(input))
                .flatMap(known -> transactions.run(
                        () -> once(known.getT1(), input, () -> file(known.getT1(), known.getT2(), input, locale))));
    }

    /** A repetition gives what the first time gave, even when the unit has closed meanwhile. */
    private Mono<CareCase> once(Actor.Citizen citizen, ComplaintInput input, Supplier<Mono<CareCase>> file) {
        var key = input.idempotencyKey();
        return submissions
                .lock(citizen.id(), key)
                .then(Mono.defer(() -> submissions.find(citizen.id(), key)))
                .flatMap(known -> sameAs(known, input))
                .switchIfEmpty(Mono.defer(file));
    }

    private Mono<CareCase> sameAs(SubmissionRepository.Known known, ComplaintInput input) {
        return Arrays.equals(known.bodyHash(), BodyHash.of(input))
                ? cases.list(List.of(known.caseId())).map(List::getFirst)
                : Refusal.because(ProblemCode.IDEMPOTENCY_CONFLICT);
    }

    private Mono<Optional<Organisation>> organisation(ComplaintInput input) {
        return Mono.justOrEmpty(GlobalId.parse("Organisation", input.organisationId()))
                .flatMap(organisations::find)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<CareCase> file(
            Actor.Citizen citizen, Optional<Organisation> unit, ComplaintInput input, Locale locale) {
        var organisation =
                unit.orElseThrow(() -> new Refusal(Problem.at(ProblemCode.UNKNOWN_ORGANISATION, "organisationId")));
        if (!organisation.takesCases()) {
            return Refusal.because(Problem.at(ProblemCode.CLOSED_ORGANISATION, "organisationId"));
        }
        ComplaintChecks.orRefuse(input, profiles.get(organisation.country()).dayOf(clock.instant()));
        var language = Language.of(locale);
        return filing.file(filing(organisation, citizen, input, language), citizen)
                .delayUntil(filed -> attachments.attachToCase(input.attachmentIds(), filed.caseId()))
                .flatMap(filed -> remember(citizen, input, language, filed));
    }

    private Mono<CareCase> remember(Actor.Citizen citizen, ComplaintInput input, Language language, CareCase filed) {
        return submissions
                .insert(citizen.id(), input.idempotencyKey(), BodyHash.of(input), filed.caseId())
                .then(Mono.defer(() -> contact.rememberContact(input.email(), language)))
                .then(Mono.defer(() -> Mono.justOrEmpty(draftId(input)).flatMap(drafts::delete)))
                .thenReturn(filed);
    }

    private static @Nullable UUID draftId(ComplaintInput input) {
        return input.draftId() == null
                ? null
                : GlobalId.parse("Draft", input.draftId()).orElse(null);
    }

    private static CaseFiling.Filing filing(
            Organisation organisation, Actor.Citizen citizen, ComplaintInput input, Language language) {
        var occurred = input.occurred();
        return new CaseFiling.Filing(
                CaseKind.COMPLAINT,
                organisation.country(),
                organisation.id(),
                organisation.path(),
                new CaseContent(
                        citizen.name(),
                        citizen.name(),
                        new Occurred(
                                occurred.precision(),
                                occurred.precision() == Occurred.Precision.ABOUT ? null : occurred.from(),
                                occurred.precision() == Occurred.Precision.PERIOD ? occurred.until() : null,
                                stripped(occurred.about())),
                        input.whatHappened().strip(),
                        stripped(input.consequences()),
                        input.wishes(),
                        stripped(input.otherWish()),
                        input.answerChannel(),
                        language.name()),
                input.questions().stream().map(String::strip).toList());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
