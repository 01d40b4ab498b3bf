package org.gehor.cases.transfer;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where a case may go: to whoever takes cases in its country. */
@Component
class TransferTargets {

    private static final String FIELD = "organisationId";

    private final OrganisationLookup organisations;

    TransferTargets(OrganisationLookup organisations) {
        this.organisations = organisations;
    }

    /** Refused when there is none. */
    Mono<Organisation> find(UUID id) {
        return organisations
                .find(id)
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.UNKNOWN_ORGANISATION, FIELD)));
    }

    /** Refuses a place to which this case cannot go. */
    static void check(CareCase subject, Organisation to) {
        new Checks()
                .unless(!to.id().equals(subject.organisationId()), Problem.at(ProblemCode.ALREADY_DONE, FIELD))
                .unless(to.country().equals(subject.country()), Problem.at(ProblemCode.UNKNOWN_ORGANISATION, FIELD))
                .unless(to.takesCases(), Problem.at(ProblemCode.CLOSED_ORGANISATION, FIELD))
                .orRefuse();
    }
}
