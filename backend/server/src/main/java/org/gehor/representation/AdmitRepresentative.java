package org.gehor.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseLookup;
import org.gehor.cases.PatientRelation;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.person.KnownPeople;
import org.gehor.person.PersonalNumber;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The handler lets somebody into a case that the patient filed, such as the guardian of a child. Only where staff decide on the
 * basis: what the patient decides, staff do not decide for them.
 */
@Component
class AdmitRepresentative {

    private final CaseChange cases;
    private final CaseLookup lookup;
    private final RepresentationRepository representations;
    private final RepresentationChange change;
    private final RepresentationEnds ends;
    private final KnownPeople people;
    private final CountryProfiles profiles;
    private final Clock clock;

    AdmitRepresentative(
            CaseChange cases,
            CaseLookup lookup,
            RepresentationRepository representations,
            RepresentationChange change,
            RepresentationEnds ends,
            KnownPeople people,
            CountryProfiles profiles,
            Clock clock) {
        this.cases = cases;
        this.lookup = lookup;
        this.representations = representations;
        this.change = change;
        this.ends = ends;
        this.people = people;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Whom to let in.
     *
     * @param number identity number as typed
     */
    record Command(
            UUID caseId,
            String number,
            String name,
            RepresentationBasis basis,
            String reason,
            @Nullable LocalDate lastDay) {

        @Override
        public String toString() {
            return "Command[" + basis + "]";
        }
    }

    /** The person's row is made first, in a step of its own, and only for a handler who may. */
    Mono<RepresentationChange.Changed> admit(Command command) {
        return mayAdmit(command)
                .then(Mono.defer(() -> people.findOrAdd(number(command), command.name())))
                .flatMap(person -> cases.of(command.caseId(), inCase -> admit(inCase, command, person)));
    }

    private Mono<Void> mayAdmit(Command command) {
        return cases.of(
                command.caseId(),
                inCase -> Mono.fromRunnable(() -> {
                    inCase.require(CaseActionName.ADMIT_REPRESENTATIVE);
                    check(command, inCase);
                }));
    }

    /** Somebody born today has a number already, and days begin earlier here than in UTC. */
    private PersonalNumber number(Command command) {
        return PersonalNumber.parse(command.number(), LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(2)))
                .orElseThrow(() -> new Refusal(Problem.at(ProblemCode.INVALID_PERSONAL_NUMBER, "personalNumber")));
    }

    private void check(Command command, CaseChange.Locked inCase) {
        var profile = profiles.get(inCase.subject().country());
        new Checks()
                .text(command.name(), 1, 200, "name")
                .text(command.reason(), DecideRepresentation.MIN_REASON, AnswerConsent.MAX_REASON, "reason")
                .unless(
                        !profile.basis(command.basis().name()).patientDecides(),
                        Problem.at(ProblemCode.PATIENT_DECIDES, "basis"))
                .orRefuse();
        ends.after(command.lastDay(), inCase.subject().country(), inCase.now());
        number(command);
    }

    /** The same person again gives what stands. */
    private Mono<RepresentationChange.Changed> admit(CaseChange.Locked inCase, Command command, UUID person) {
        inCase.require(CaseActionName.ADMIT_REPRESENTATIVE);
        if (person.equals(inCase.subject().patientId())) {
            return Refusal.because(Problem.at(ProblemCode.OWN_PERSONAL_NUMBER, "personalNumber"));
        }
        return representations
                .ofCases(List.of(command.caseId()))
                .filter(each -> each.representativeId().equals(person))
                .next()
                .switchIfEmpty(Mono.defer(() -> add(inCase, command, person)))
                .map(found -> new RepresentationChange.Changed(found, inCase.subject()));
    }

    private Mono<Representation> add(CaseChange.Locked inCase, Command command, UUID person) {
        return lookup.patientBornOn(inCase.subject().caseId())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .zipWith(representations.nextId())
                .map(known ->
                        of(known.getT2(), inCase, command, person, known.getT1().orElse(null)))
                .flatMap(admitted -> representations
                        .admit(admitted)
                        .then(Mono.defer(() -> representations.admitParty(admitted.caseId(), person)))
                        .then(Mono.defer(() -> change.tellAdmitted(inCase, admitted))));
    }

    private Representation of(
            UUID id, CaseChange.Locked inCase, Command command, UUID person, @Nullable LocalDate bornOn) {
        var subject = inCase.subject();
        var profile = profiles.get(subject.country());
        var now = inCase.now();
        if (command.basis() == RepresentationBasis.GUARDIAN_OF_MINOR
                && bornOn != null
                && profile.decidesThemself(bornOn, profile.dayOf(now))) {
            throw new Refusal(Problem.at(ProblemCode.PATIENT_DECIDES, "basis"));
        }
        var byRule = ends.byRule(command.basis(), profile, bornOn, command.lastDay(), now);
        var set = ends.after(command.lastDay(), subject.country(), now);
        return new Representation(
                id,
                subject.caseId(),
                subject.caseNumber(),
                subject.country(),
                person,
                command.name().strip(),
                Objects.requireNonNull(subject.patientId()),
                null,
                command.basis(),
                command.basis() == RepresentationBasis.GUARDIAN_OF_MINOR
                        ? PatientRelation.CHILD
                        : PatientRelation.REPRESENTED,
                null,
                false,
                profile.basis(command.basis().name()).patientMayEnd(),
                RepresentationState.ACTIVE,
                now,
                set == null || (byRule != null && byRule.isBefore(set)) ? byRule : set,
                now,
                RepresentationDecider.STAFF,
                ((Actor.Staff) inCase.viewer().actor()).name(),
                command.reason().strip(),
                false,
                false,
                false,
                false,
                List.of());
    }
}
