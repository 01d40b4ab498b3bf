package org.gehor.classification.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gehor.classification.Period;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.Taxonomies;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.BadRequest;
import org.gehor.platform.graphql.GlobalId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Query {@code codingAgreement}. */
@Controller
class AgreementController {

    private final StaffRoles roles;
    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;
    private final Transactions transactions;
    private final AgreementRepository agreements;
    private final Taxonomies taxonomies;

    AgreementController(
            StaffRoles roles,
            OrganisationLookup organisations,
            CountryProfiles profiles,
            Transactions transactions,
            AgreementRepository agreements,
            Taxonomies taxonomies) {
        this.roles = roles;
        this.organisations = organisations;
        this.profiles = profiles;
        this.transactions = transactions;
        this.agreements = agreements;
        this.taxonomies = taxonomies;
    }

    /** Nothing for an organisation at which, and below which, the viewer leads nowhere. */
    @QueryMapping
    Mono<CodingAgreement> codingAgreement(
            @Argument String organisationId, @Argument LocalDate from, @Argument LocalDate until) {
        if (!Period.fits(from, until)) {
            return Mono.error(() -> new BadRequest("The period ends before it begins or is out of range"));
        }
        return Mono.justOrEmpty(GlobalId.parse(Organisation.TYPE, organisationId))
                .flatMap(organisations::find)
                .flatMap(place -> transactions.run(() -> roles.organisationsWhere(Set.of(RoleName.MANAGER), place.id())
                        .filter(ids -> !ids.isEmpty())
                        .flatMap(ids -> measure(ids, Period.of(profiles.get(place.country()), from, until)))));
    }

    private Mono<CodingAgreement> measure(List<UUID> ids, Period period) {
        return agreements
                .counts(ids, period)
                .flatMap(counts ->
                        agreements.waiting(ids).map(waiting -> new Agreements(taxonomies).of(counts, waiting)));
    }

    @SchemaMapping(typeName = "TaxonomyAgreement")
    String name(CodingAgreement.OfTaxonomy source, Locale locale) {
        return taxonomies
                .find(source.taxonomy())
                .map(set -> CountryProfile.in(set.name(), locale))
                .orElse(source.taxonomy());
    }

    @SchemaMapping(typeName = "CategoryAgreement")
    String name(CodingAgreement.OfCategory source, Locale locale) {
        return taxonomies.say(source.taxonomy(), source.code(), locale);
    }
}
