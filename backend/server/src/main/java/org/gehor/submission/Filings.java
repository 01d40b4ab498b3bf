package org.gehor.submission;

import java.time.Clock;
import java.time.LocalDate;
import org.gehor.cases.CaseFiling;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Checks;
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

    /** What is filed of a citizen's form. */
    CaseFiling.Filing of(Form form, Units units, Actor.Citizen citizen, Language language) {
        check(form, units);
        var shown = form.identity() == SubmitterIdentity.SHOWN;
        var sender = new Sender(shown ? citizen.name() : null, shown ? citizen.bornOn() : null, language);
        return filing(form, units, form.identity(), sender);
    }

    /** What is filed of a form that came without login: of nobody, whatever was chosen. */
    CaseFiling.Filing withoutLogin(Form form, Units units, Language language) {
        units.receiver(form);
        var checks = new Checks();
        Promises.checkWithoutLogin(checks, form);
        checks.orRefuse();
        check(form, units);
        return filing(form, units, SubmitterIdentity.ANONYMOUS, new Sender(null, null, language));
    }

    private record Sender(@Nullable String name, @Nullable LocalDate bornOn, Language language) {}

    private void check(Form form, Units units) {
        var profile = profiles.get(units.receiver(form).country());
        form.orRefuse(units, profile, profile.dayOf(clock.instant()));
    }

    private CaseFiling.Filing filing(Form form, Units units, SubmitterIdentity identity, Sender sender) {
        var organisation = units.receiver(form);
        return new CaseFiling.Filing(
                form.kind(),
                organisation.country(),
                organisation.id(),
                organisation.path(),
                identity,
                Promises.of(form, profiles.get(organisation.country())),
                form.content(sender.name(), sender.bornOn(), sender.language()),
                form.questions().stream().map(String::strip).toList(),
                units.further(form));
    }
}
