package org.gehor.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.organisation.Organisation;
import org.gehor.organisation.OrganisationKind;
import org.gehor.organisation.OrganisationLookup;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The handler says which units a case concerns, besides the one that answers: because whoever sent it did not know, or because
 * there are more. Also one that has closed meanwhile. The case stays one, with one that answers.
 */
@Component
public class SetUnits {

    static final int MOST = 10;
    private static final String FIELD = "organisationIds";

    private final CaseChange change;
    private final CaseRepository cases;
    private final UnitRepository units;
    private final OrganisationLookup organisations;
    private final CaseEvents events;

    SetUnits(
            CaseChange change,
            CaseRepository cases,
            UnitRepository units,
            OrganisationLookup organisations,
            CaseEvents events) {
        this.change = change;
        this.cases = cases;
        this.units = units;
        this.organisations = organisations;
        this.events = events;
    }

    /** @param wanted all of them; those that are set already stay with their day */
    public Mono<CareCase> set(UUID caseId, int version, List<UUID> wanted) {
        new Checks()
                .unless(
                        wanted.size() <= MOST,
                        Problem.at(ProblemCode.TOO_MANY, FIELD).with(wanted.size(), MOST))
                .orRefuse();
        return organisations
                .byIds(wanted)
                .flatMap(found -> change.of(caseId, locked -> set(locked, version, wanted, found)));
    }

    private Mono<CareCase> set(
            CaseChange.Locked locked, int version, List<UUID> wanted, Map<UUID, Organisation> found) {
        var subject = locked.require(CaseActionName.SET_UNITS).subject();
        check(subject, wanted, found);
        return units.ofCases(List.of(subject.caseId())).flatMap(known -> {
            var before = known.stream()
                    .filter(unit -> unit.concerned() && unit.holds())
                    .map(CaseUnit::organisationId)
                    .collect(Collectors.toSet());
            if (before.equals(Set.copyOf(wanted))) {
                return Mono.just(subject);
            }
            return subject.version() == version
                    ? replace(locked, before, wanted)
                    : Refusal.because(ProblemCode.STALE_VERSION);
        });
    }

    private Mono<CareCase> replace(CaseChange.Locked locked, Set<UUID> before, List<UUID> wanted) {
        var subject = locked.subject();
        var staff = (Actor.Staff) locked.viewer().actor();
        var added = new LinkedHashSet<>(wanted);
        added.removeAll(before);
        var removed = new LinkedHashSet<>(before);
        wanted.forEach(removed::remove);
        return units.remove(subject.caseId(), removed, staff, locked.now())
                .then(Mono.defer(() -> units.add(subject.caseId(), added, staff, locked.now())))
                .then(Mono.defer(() -> cases.advance(subject, subject.state(), subject.unread(), locked.now())))
                .flatMap(set ->
                        events.append(CaseEventType.UNITS_SET, set, staff).thenReturn(set));
    }

    private static void check(CareCase subject, List<UUID> wanted, Map<UUID, Organisation> found) {
        var checks = new Checks();
        for (int i = 0; i < wanted.size(); i++) {
            var unit = found.get(wanted.get(i));
            var place = Integer.toString(i);
            checks.unless(
                            unit != null
                                    && unit.kind() != OrganisationKind.NATION
                                    && unit.country().equals(subject.country()),
                            Problem.at(ProblemCode.UNKNOWN_ORGANISATION, FIELD, place))
                    .unless(
                            !wanted.get(i).equals(subject.organisationId()) && wanted.indexOf(wanted.get(i)) == i,
                            Problem.at(ProblemCode.ALREADY_DONE, FIELD, place));
        }
        checks.orRefuse();
    }
}
