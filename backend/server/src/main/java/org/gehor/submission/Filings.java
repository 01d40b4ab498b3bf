package org.gehor.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.PatientRelation;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns a form into what is filed, or refuses it with every problem at once; the same for all kinds and all who send. */
@Component
class Filings {

    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;
    private final Clock clock;

    Filings(OrganisationLookup organisations, CountryProfiles profiles, Clock clock) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The organisation that the form names, if there is one. */
    Mono<Optional<Organisation>> organisation(Form form) {
        return Mono.justOrEmpty(GlobalId.parse("Organisation", form.organisationId()))
                .flatMap(organisations::find)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    /**
     * What is filed of a citizen's form.
     *
     * @param patientId person whom it is about, when that is somebody else who is known by number
     */
    CaseFiling.Filing of(
            Form form,
            Optional<Organisation> unit,
            Actor.Citizen citizen,
            Language language,
            @Nullable UUID patientId) {
        var organisation = open(unit);
        check(form, organisation);
        if (citizen.id().equals(patientId)) {
            throw new Refusal(Problem.at(ProblemCode.OWN_PERSONAL_NUMBER, "patient", "personalNumber"));
        }
        var shown = form.identity() == SubmitterIdentity.SHOWN;
        var sender = new Sender(shown ? citizen.name() : null, shown ? citizen.bornOn() : null, language);
        return filing(form, organisation, form.identity(), sender, patientId);
    }

    /** What is filed of a form that came without login: of nobody, whatever was chosen. */
    CaseFiling.Filing withoutLogin(Form form, Optional<Organisation> unit, Language language) {
        var organisation = open(unit);
        var checks = new Checks();
        Promises.checkWithoutLogin(checks, form);
        checks.orRefuse();
        check(form, organisation);
        return filing(form, organisation, SubmitterIdentity.ANONYMOUS, new Sender(null, null, language), null);
    }

    private record Sender(@Nullable String name, @Nullable LocalDate bornOn, Language language) {}

    private static Organisation open(Optional<Organisation> unit) {
        var organisation =
                unit.orElseThrow(() -> new Refusal(Problem.at(ProblemCode.UNKNOWN_ORGANISATION, "organisationId")));
        if (!organisation.takesCases()) {
            throw new Refusal(Problem.at(ProblemCode.CLOSED_ORGANISATION, "organisationId"));
        }
        return organisation;
    }

    private void check(Form form, Organisation organisation) {
        var profile = profiles.get(organisation.country());
        form.orRefuse(profile, profile.dayOf(clock.instant()));
    }

    /** The country's day on which a form for this unit is read. */
    LocalDate today(Optional<Organisation> unit) {
        return profiles.get(open(unit).country()).dayOf(clock.instant());
    }

    private CaseFiling.Filing filing(
            Form form, Organisation organisation, SubmitterIdentity identity, Sender sender, @Nullable UUID patientId) {
        var patient = form.patient();
        var today = profiles.get(organisation.country()).dayOf(clock.instant());
        var content = form.content(sender.name(), sender.bornOn(), sender.language());
        return new CaseFiling.Filing(
                form.kind(),
                organisation.country(),
                organisation.id(),
                organisation.path(),
                identity,
                Promises.of(form, profiles.get(organisation.country())),
                patient == null
                        ? content
                        : content.about(patient.relation(), patient.name().strip(), patient.born(today)),
                form.questions().stream().map(String::strip).toList(),
                patient == null
                        ? null
                        : new CaseFiling.Patient(
                                patientId, patient.born(today), patient.relation() == PatientRelation.CHILD));
    }
}
