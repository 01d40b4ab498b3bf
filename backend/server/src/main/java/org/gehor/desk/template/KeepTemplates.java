package org.gehor.desk.template;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gehor.cases.Placeholder;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Those who lead at a place make its templates, change them and take them out of use. */
@Component
class KeepTemplates {

    /** Nobody finds anything among more. */
    static final int MOST = 100;

    private static final Set<RoleName> LEADS = Set.of(RoleName.MANAGER);

    private final TemplateRepository templates;
    private final OrganisationLookup organisations;
    private final StaffRoles roles;
    private final Transactions transactions;
    private final Clock clock;

    KeepTemplates(
            TemplateRepository templates,
            OrganisationLookup organisations,
            StaffRoles roles,
            Transactions transactions,
            Clock clock) {
        this.templates = templates;
        this.organisations = organisations;
        this.roles = roles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty for an organisation at which the viewer does not lead. */
    Mono<List<AnswerTemplate>> at(UUID organisationId) {
        return transactions.run(() ->
                leads(organisationId).flatMap(leads -> leads ? templates.at(organisationId) : Mono.just(List.of())));
    }

    Mono<AnswerTemplate> add(UUID organisationId, AnswerTemplate.Wanted wanted) {
        return checked(
                wanted,
                staff -> leads(organisationId)
                        .filter(Boolean::booleanValue)
                        .flatMap(leads -> organisations.find(organisationId))
                        .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "organisationId")))
                        .delayUntil(place -> templates
                                .at(organisationId)
                                .doOnNext(there -> new Checks()
                                        .count(there.size() + 1, MOST, "organisationId")
                                        .orRefuse()))
                        .flatMap(place ->
                                templates.insert(organisationId, place.path(), wanted, staff, clock.instant())));
    }

    Mono<AnswerTemplate> change(UUID id, int version, AnswerTemplate.Wanted wanted) {
        return checked(
                wanted,
                staff -> own(id, version)
                        .flatMap(found -> templates.update(id, version, wanted, staff, clock.instant()))
                        .switchIfEmpty(Refusal.because(ProblemCode.STALE_VERSION)));
    }

    Mono<AnswerTemplate> retire(UUID id, int version) {
        return acting(staff -> own(id, version)
                .filterWhen(found -> templates.retire(id, version, staff, clock.instant()))
                .switchIfEmpty(Refusal.because(ProblemCode.STALE_VERSION)));
    }

    private Mono<AnswerTemplate> own(UUID id, int version) {
        return templates
                .find(id)
                .filterWhen(found -> leads(found.organisationId()))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .filter(found -> found.version() == version);
    }

    private Mono<Boolean> leads(UUID organisationId) {
        return roles.organisationsWhere(LEADS, organisationId).map(there -> there.contains(organisationId));
    }

    private Mono<AnswerTemplate> checked(
            AnswerTemplate.Wanted wanted, Function<Actor.Staff, Mono<AnswerTemplate>> work) {
        return Mono.defer(() -> {
            check(wanted);
            return acting(work);
        });
    }

    private Mono<AnswerTemplate> acting(Function<Actor.Staff, Mono<AnswerTemplate>> work) {
        return transactions.run(() -> Actors.current().ofType(Actor.Staff.class).flatMap(work));
    }

    private static void check(AnswerTemplate.Wanted wanted) {
        var checks = new Checks()
                .text(wanted.title(), 1, 100, "title")
                .text(wanted.text(), 1, 8_000, "text")
                .unless(!wanted.kinds().isEmpty(), Problem.at(ProblemCode.REQUIRED, "kinds"));
        Placeholder.unknown(wanted.text())
                .forEach(each -> checks.unless(
                        false,
                        Problem.at(ProblemCode.UNKNOWN_PLACEHOLDER, "text").with(each, Placeholder.tokens())));
        checks.orRefuse();
    }
}
