package org.gehor.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who leads asks for a second coding: of one case, or of some drawn by chance among those coded in a period. Until it is made or
 * taken back, the first coding is shown to nobody but who has the case.
 */
@Component
class AskSecondCoding {

    static final int MOST_DRAWN = 50;

    private final CaseChange change;
    private final Codings codings;
    private final SecondCodingRepository seconds;
    private final CaseEvents events;
    private final Transactions transactions;
    private final StaffRoles roles;
    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;

    AskSecondCoding(
            CaseChange change,
            Codings codings,
            SecondCodingRepository seconds,
            CaseEvents events,
            Transactions transactions,
            StaffRoles roles,
            OrganisationLookup organisations,
            CountryProfiles profiles) {
        this.change = change;
        this.codings = codings;
        this.seconds = seconds;
        this.events = events;
        this.transactions = transactions;
        this.roles = roles;
        this.organisations = organisations;
        this.profiles = profiles;
    }

    Mono<CareCase> ask(UUID caseId) {
        return ask(caseId, false);
    }

    private Mono<CareCase> ask(UUID caseId, boolean sampled) {
        return change.of(
                caseId,
                locked -> codings.of(caseId).flatMap(coding -> {
                    var subject = locked.subject();
                    CodingRules.require(CodingActionName.ASK_SECOND_CODING, subject, locked.viewer(), coding);
                    var leader = (Actor.Staff) locked.viewer().actor();
                    return seconds.insert(subject, coding, leader, sampled, locked.now())
                            .flatMap(id -> events.append(CaseEventType.SECOND_CODING_ASKED, subject, leader, id))
                            .thenReturn(subject);
                }));
    }

    Mono<CareCase> withdraw(UUID caseId) {
        return change.of(
                caseId,
                locked -> codings.of(caseId).flatMap(coding -> {
                    var subject = locked.subject();
                    CodingRules.require(CodingActionName.WITHDRAW_SECOND_CODING, subject, locked.viewer(), coding);
                    var leader = (Actor.Staff) locked.viewer().actor();
                    var id = Objects.requireNonNull(coding.second()).secondCodingId();
                    return seconds.withdraw(id, leader, locked.now())
                            .then(Mono.defer(
                                    () -> events.append(CaseEventType.SECOND_CODING_WITHDRAWN, subject, leader, id)))
                            .thenReturn(subject);
                }));
    }

    /** Asks for as many as there are, at most as many as wanted; gives how many. */
    Mono<Integer> draw(UUID organisationId, LocalDate from, LocalDate until, int count) {
        new Checks()
                .unless(count >= 1, Problem.at(ProblemCode.INVALID_FORMAT, "count"))
                .count(count, MOST_DRAWN, "count")
                .unless(Period.fits(from, until), Problem.at(ProblemCode.INVALID_PERIOD, "until"))
                .orRefuse();
        return organisations
                .find(organisationId)
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.UNKNOWN_ORGANISATION, "organisationId")))
                .flatMap(place -> transactions.run(() -> roles.organisationsWhere(
                                Set.of(RoleName.MANAGER), organisationId)
                        .filter(ids -> !ids.isEmpty())
                        .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.UNKNOWN_ORGANISATION, "organisationId")))
                        .flatMap(ids -> draw(ids, place, from, until, count))));
    }

    private Mono<Integer> draw(List<UUID> ids, Organisation place, LocalDate from, LocalDate until, int count) {
        var period = Period.of(profiles.get(place.country()), from, until);
        return seconds.draw(ids, period, count)
                .flatMapMany(Flux::fromIterable)
                .concatMap(id -> ask(id, true))
                .count()
                .map(Long::intValue);
    }
}
