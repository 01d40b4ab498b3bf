package org.gehor.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.PatientRelation;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
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

    /** The units that the form names, as far as there are such. */
    Mono<Units> units(Form form) {
        return organisations.byIds(Units.idsOf(form)).map(Units::new);
    }

    /**
     * What is filed of a citizen's form.
     *
     * @param patientId person whom it is about, when that is somebody else who is known by number
     */
    CaseFiling.Filing of(Form form, Units units, Actor.Citizen citizen, Language language, @Nullable UUID patientId) {
        check(form, units);
        if (citizen.id().equals(patientId)) {
            throw new Refusal(Problem.at(ProblemCode.OWN_PERSONAL_NUMBER, "patient", "personalNumber"));
        }
        var shown = form.identity() == SubmitterIdentity.SHOWN;
        var sender = new Sender(shown ? citizen.name() : null, shown ? citizen.bornOn() : null, language);
        return filing(form, units, form.identity(), sender, patientId);
    }

    /** What is filed of a form that came without login: of nobody, whatever was chosen. */
    CaseFiling.Filing withoutLogin(Form form, Units units, Language language) {
        units.receiver(form);
        var checks = new Checks();
        Promises.checkWithoutLogin(checks, form);
        checks.orRefuse();
        check(form, units);
        return filing(form, units, SubmitterIdentity.ANONYMOUS, new Sender(null, null, language), null);
    }

    private record Sender(@Nullable String name, @Nullable LocalDate bornOn, Language language) {}

    private void check(Form form, Units units) {
        var profile = profiles.get(units.receiver(form).country());
        form.orRefuse(units, profile, profile.dayOf(clock.instant()));
    }

    /** The country's day on which a form for this unit is read. */
    LocalDate today(Form form, Units units) {
        return profiles.get(units.receiver(form).country()).dayOf(clock.instant());
    }

    private CaseFiling.Filing filing(
            Form form, Units units, SubmitterIdentity identity, Sender sender, @Nullable UUID patientId) {
        var organisation = units.receiver(form);
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
                                patientId, patient.born(today), patient.relation() == PatientRelation.CHILD),
                units.further(form));
    }
}
