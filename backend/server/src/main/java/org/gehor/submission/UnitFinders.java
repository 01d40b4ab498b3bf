package org.gehor.submission;

import java.util.List;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.OrganisationKind;
import org.gehor.organisation.OrganisationLookup;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Query {@code unitFinders}: who takes what is sent by somebody who does not know the unit, as the countries' profiles say. */
@Controller
class UnitFinders {

    private final CountryProfiles profiles;
    private final OrganisationLookup organisations;

    UnitFinders(CountryProfiles profiles, OrganisationLookup organisations) {
        this.profiles = profiles;
        this.organisations = organisations;
    }

    @QueryMapping
    Mono<List<OrganisationLookup.Regional>> unitFinders() {
        return Flux.fromIterable(profiles.codes())
                .concatMap(country -> organisations.ofKind(
                        OrganisationKind.valueOf(
                                profiles.get(country).unitUnknown().kind()),
                        country))
                .concatMapIterable(found -> found)
                .collectList();
    }
}
