package org.gehor.submission;

import java.util.Optional;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.Organisation;
import org.gehor.person.KnownPeople;
import org.gehor.person.Language;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.representation.RequestRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whom a form is about, when that is somebody else: their row before the filing, and with it on whose authority it is filed. */
@Component
class Patients {

    private final Filings filings;
    private final KnownPeople people;
    private final RequestRepresentation representation;
    private final CountryProfiles profiles;

    Patients(Filings filings, KnownPeople people, RequestRepresentation representation, CountryProfiles profiles) {
        this.filings = filings;
        this.people = people;
        this.representation = representation;
        this.profiles = profiles;
    }

    /** The person behind the number of a form that can be filed; empty without a number, and for a form that is refused anyway. */
    Mono<Optional<UUID>> of(Form form, Optional<Organisation> unit, Actor.Citizen citizen, Language language) {
        var patient = form.patient();
        if (patient == null || !patient.numbered()) {
            return Mono.just(Optional.empty());
        }
        return Mono.fromCallable(() -> {
                    filings.of(form, unit, citizen, language, null);
                    return patient.number(filings.today(unit)).orElseThrow();
                })
                .flatMap(number -> people.findOrAdd(number, patient.name()))
                .map(Optional::of)
                .onErrorResume(Refusal.class, refused -> Mono.just(Optional.empty()));
    }

    /** In the transaction that files. */
    Mono<Void> represent(Form form, CareCase filed, Actor.Citizen citizen) {
        var patient = form.patient();
        return patient == null
                ? Mono.empty()
                : representation.request(
                        filed,
                        citizen,
                        patient.claim(profiles.get(filed.country()).dayOf(filed.receivedAt())));
    }
}
