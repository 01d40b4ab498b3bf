package org.gehor.audit.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the actor leads of an organisation and below, and days there as moments. */
@Component
class Led {

    /** Days of the longest period: what is looked through stays bounded. */
    static final int LONGEST = 92;

    private static final int USUAL = 30;
    private static final Set<RoleName> LEADS = Set.of(RoleName.MANAGER);

    private final StaffRoles roles;
    private final OrganisationLookup organisations;
    private final CountryProfiles profiles;
    private final Clock clock;

    Led(StaffRoles roles, OrganisationLookup organisations, CountryProfiles profiles, Clock clock) {
        this.roles = roles;
        this.organisations = organisations;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * An organisation with all that the actor leads there.
     *
     * @param units it and those below it, as far as the actor leads them; never empty
     */
    record Here(Organisation organisation, List<UUID> units, CountryProfile profile, Instant now) {

        /** A period of whole days, which ends no later than now. */
        record Period(Instant from, Instant until) {}

        /** Notes a problem where the days do not fit. Without the first: 30 days before the last. Without the last: today. */
        Period period(@Nullable LocalDate from, @Nullable LocalDate to, Checks checks) {
            var today = profile.dayOf(now);
            var last = to == null ? today : to;
            var first = from == null ? last.minusDays(USUAL) : from;
            checks.unless(
                    !first.isAfter(last)
                            && !last.isAfter(today)
                            && !first.plusDays(LONGEST).isBefore(last),
                    Problem.at(ProblemCode.INVALID_PERIOD, "to"));
            return whole(first, last);
        }

        private Period whole(LocalDate first, LocalDate last) {
            var end = profile.startOf(last.plusDays(1));
            return new Period(profile.startOf(first), end.isAfter(now) ? now : end);
        }
    }

    /** Empty when the actor leads nothing there. */
    Mono<Here> at(String organisationId) {
        return Mono.justOrEmpty(GlobalId.parse(Organisation.TYPE, organisationId))
                .flatMap(organisations::find)
                .flatMap(organisation -> roles.organisationsWhere(LEADS, organisation.id())
                        .filter(units -> !units.isEmpty())
                        .map(units ->
                                new Here(organisation, units, profiles.get(organisation.country()), clock.instant())));
    }

    /** All that the actor leads. */
    Mono<List<UUID>> everywhere() {
        return roles.organisationsWhere(LEADS, null);
    }
}
