package org.gehor.representation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The shape of every act on a representation: the case locked, the representation as it stands, rules, writing, one event. */
@Component
class RepresentationChange {

    private final Transactions transactions;
    private final CaseChange change;
    private final RepresentationRepository representations;
    private final CaseEvents events;
    private final CountryProfiles profiles;
    private final SettledWait settled;

    RepresentationChange(
            Transactions transactions,
            CaseChange change,
            RepresentationRepository representations,
            CaseEvents events,
            CountryProfiles profiles,
            SettledWait settled) {
        this.transactions = transactions;
        this.change = change;
        this.representations = representations;
        this.events = events;
        this.profiles = profiles;
        this.settled = settled;
    }

    /** A representation in a locked case. */
    record Locked(CareCase inCase, Representation subject, RepresentationViewer viewer, Actor actor, Instant now) {

        Locked require(RepresentationActionName action) {
            RepresentationRules.require(action, subject, viewer);
            return this;
        }
    }

    /** The representation after an act, and the case it belongs to. */
    record Changed(Representation representation, CareCase inCase) {}

    /** Runs an act; what is not there or not the actor's to see is {@code NOT_FOUND}. */
    Mono<Changed> of(UUID id, Function<Locked, Mono<Representation>> act) {
        return transactions.run(() -> representations
                .find(id)
                .switchIfEmpty(Refusal.because(Problem.at(ProblemCode.NOT_FOUND, "representationId")))
                .flatMap(known -> change.of(
                        known.caseId(),
                        inCase -> representations.find(id).flatMap(subject -> in(inCase, subject, act)))));
    }

    private Mono<Changed> in(
            CaseChange.Locked inCase, Representation subject, Function<Locked, Mono<Representation>> act) {
        return act.apply(locked(inCase, subject))
                .flatMap(changed ->
                        settled.after(inCase, subject, changed).map(running -> new Changed(changed, running)));
    }

    Locked locked(CaseChange.Locked inCase, Representation subject) {
        var actor = inCase.viewer().actor();
        var viewer = RepresentationViewer.of(actor, subject, inCase.subject(), tooYoung(actor, subject, inCase.now()));
        return new Locked(inCase.subject(), subject, viewer, actor, inCase.now());
    }

    /** A child below the age at which it decides on its guardian. */
    boolean tooYoung(Actor actor, Representation subject, Instant now) {
        var profile = profiles.get(subject.country());
        return actor instanceof Actor.Citizen citizen
                && subject.basis() == RepresentationBasis.GUARDIAN_OF_MINOR
                && !profile.decidesThemself(citizen.bornOn(), profile.dayOf(now));
    }

    /** A citizen's decision. The event comes first: whoever gives up may not see the case afterwards. */
    Mono<Representation> write(Locked locked, Decision decision) {
        var id = locked.subject().representationId();
        return tell(locked)
                .then(Mono.defer(() -> representations.decide(id, decision)))
                .then(Mono.defer(() -> step(locked, decision, locked.subject().validUntil())));
    }

    /** A decision of staff, with its end. */
    Mono<Representation> write(Locked locked, Decision decision, @Nullable Instant until) {
        var id = locked.subject().representationId();
        return tell(locked)
                .then(Mono.defer(() -> representations.decide(id, decision, until)))
                .then(Mono.defer(() -> step(locked, decision, until)));
    }

    /** Staff have let somebody in: the first step, and the event. */
    Mono<Representation> tellAdmitted(CaseChange.Locked inCase, Representation admitted) {
        var staff = (Actor.Staff) inCase.viewer().actor();
        var decision =
                Decision.ofStaff(admitted.state(), inCase.now(), staff, Objects.requireNonNull(admitted.reason()));
        return events.append(CaseEventType.REPRESENTATION_CHANGED, inCase.subject(), staff, admitted.representationId())
                .then(Mono.defer(() -> representations.addStep(
                        admitted.representationId(), admitted.caseId(), decision, admitted.validUntil())))
                .thenReturn(admitted);
    }

    private Mono<Void> tell(Locked locked) {
        return events.append(
                CaseEventType.REPRESENTATION_CHANGED,
                locked.inCase(),
                locked.actor(),
                locked.subject().representationId());
    }

    private Mono<Representation> step(Locked locked, Decision decision, @Nullable Instant until) {
        var id = locked.subject().representationId();
        return representations
                .addStep(id, locked.subject().caseId(), decision, until)
                .then(Mono.defer(() -> representations.find(id)));
    }
}
