package org.gehor.cases.answer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gehor.jurisdiction.BodyToTurnTo;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.OrganisationLookup;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where one can turn who is not content with an answer: as the country's profile says, by the region of who answered. */
@Component
public class WhereToTurn {

    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;

    WhereToTurn(OrganisationLookup organisations, CountryProfiles profiles) {
        this.organisations = organisations;
        this.profiles = profiles;
    }

    public Mono<List<BodyToTurnTo>> from(Answer answer, Locale locale) {
        return near(answer.organisationId(), answer.country(), locale);
    }

    public Mono<List<BodyToTurnTo>> from(AnswerFrame frame, Locale locale) {
        return near(frame.organisationId(), frame.country(), locale);
    }

    private Mono<List<BodyToTurnTo>> near(UUID organisationId, String country, Locale locale) {
        return organisations
                .around(organisationId)
                .map(around ->
                        BodyToTurnTo.near(profiles.get(country), around.county(), around.patientBoard(), locale));
    }
}
