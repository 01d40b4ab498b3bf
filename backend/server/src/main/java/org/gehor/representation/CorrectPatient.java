package org.gehor.representation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.person.KnownPeople;
import org.gehor.person.PersonalNumber;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The handler corrects who the patient is, after a number that was wrong: whom the case is not about loses sight of it at once,
 * the right one is told and asked, and what was decided before is decided anew. So is whoever has said by mistake that it is not
 * about them. Not once the patient has said that it is about them.
 */
@Component
class CorrectPatient {

    private static final int LONGEST_NAME = 200;

    private final RepresentationChange change;
    private final PatientCorrections corrections;
    private final KnownPeople people;
    private final CountryProfiles profiles;
    private final Clock clock;

    CorrectPatient(
            RepresentationChange change,
            PatientCorrections corrections,
            KnownPeople people,
            CountryProfiles profiles,
            Clock clock) {
        this.change = change;
        this.corrections = corrections;
        this.people = people;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @param number identity number as typed */
    record Command(UUID representationId, String number, String name, String reason) {

        @Override
        public String toString() {
            return "Command[" + representationId + "]";
        }
    }

    /** The person's row is made first, in a step of its own, and only for a handler who may. */
    Mono<RepresentationChange.Changed> correct(Command command) {
        var id = command.representationId();
        return change.of(id, locked -> Mono.fromSupplier(() -> mayCorrect(locked, command)))
                .map(may -> number(command, may.representation()).orElseThrow())
                .flatMap(number -> people.findOrAdd(number, command.name())
                        .flatMap(person -> change.of(id, locked -> correct(locked, command, number, person))));
    }

    private Representation mayCorrect(RepresentationChange.Locked locked, Command command) {
        locked.require(RepresentationActionName.CORRECT_PATIENT);
        new Checks()
                .text(command.name(), 1, LONGEST_NAME, "name")
                .text(command.reason(), DecideRepresentation.MIN_REASON, AnswerConsent.MAX_REASON, "reason")
                .unless(
                        number(command, locked.subject()).isPresent(),
                        Problem.at(ProblemCode.INVALID_PERSONAL_NUMBER, "personalNumber"))
                .orRefuse();
        return locked.subject();
    }

    private Optional<PersonalNumber> number(Command command, Representation subject) {
        Instant now = clock.instant();
        return PersonalNumber.parse(
                command.number(), profiles.get(subject.country()).dayOf(now));
    }

    /** The same person again gives what stands, unless they have said that it is not about them: then they are asked anew. */
    private Mono<Representation> correct(
            RepresentationChange.Locked locked, Command command, PersonalNumber number, UUID person) {
        var subject = locked.require(RepresentationActionName.CORRECT_PATIENT).subject();
        if (person.equals(subject.patientId()) && !subject.notAboutMe()) {
            return Mono.just(subject);
        }
        return person.equals(subject.representativeId())
                ? Refusal.because(Problem.at(ProblemCode.OWN_PERSONAL_NUMBER, "personalNumber"))
                : corrections.write(
                        locked,
                        new PatientCorrections.Patient(person, command.name().strip(), number.bornOn()),
                        command.reason().strip());
    }
}
