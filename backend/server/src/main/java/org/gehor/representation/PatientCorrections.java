package org.gehor.representation;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.jurisdiction.BasisRule;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes that the patient is somebody else. One row says it; the database moves the case, its parties and the representation
 * with it. Whomever the unit let in on behalf of the one before is let out.
 */
@Component
class PatientCorrections {

    private final DatabaseClient client;
    private final RepresentationRepository representations;
    private final CaseEvents events;
    private final RepresentationEnds ends;
    private final CountryProfiles profiles;

    PatientCorrections(
            DatabaseClient client,
            RepresentationRepository representations,
            CaseEvents events,
            RepresentationEnds ends,
            CountryProfiles profiles) {
        this.client = client;
        this.representations = representations;
        this.events = events;
        this.ends = ends;
        this.profiles = profiles;
    }

    /** Who it is about. */
    record Patient(UUID id, String name, LocalDate bornOn) {

        @Override
        public String toString() {
            return "Patient[" + id + "]";
        }
    }

    Mono<Representation> write(RepresentationChange.Locked locked, Patient patient, String reason) {
        var subject = locked.subject();
        var staff = (Actor.Staff) locked.actor();
        var profile = profiles.get(subject.country());
        var asks = RequestRepresentation.patientDecides(
                subject.relation(), subject.basis(), patient.bornOn(), profile, locked.now());
        var state = subject.state() == RepresentationState.WITHDRAWN
                ? RepresentationState.WITHDRAWN
                : asks ? RepresentationState.REQUESTED : RepresentationState.CLAIMED;
        var until = profile.basis(subject.basis().name()).expires() == BasisRule.Expiry.WHEN_ADULT
                ? ends.byRule(subject.basis(), profile, patient.bornOn(), null, locked.now())
                : subject.validUntil();
        var decision = Decision.ofStaff(state, locked.now(), staff, reason);
        return insert(locked, patient, asks, decision, until)
                .then(Mono.defer(
                        () -> representations.addStep(subject.representationId(), subject.caseId(), decision, until)))
                .then(Mono.defer(() -> events.appendFor(
                        CaseEventType.PATIENT_CORRECTED,
                        locked.inCase(),
                        staff,
                        subject.representationId(),
                        patient.id().equals(subject.patientId()) ? null : subject.patientId())))
                .then(Mono.defer(() -> letOut(locked, reason)))
                .then(Mono.defer(() -> representations.find(subject.representationId())));
    }

    private Mono<Void> insert(
            RepresentationChange.Locked locked,
            Patient patient,
            boolean asks,
            Decision decision,
            @Nullable Instant until) {
        var subject = locked.subject();
        var former = subject.patientId();
        return client.sql("""
                insert into patient_correction (case_id, representation_id, former_id, patient_id, patient_name, patient_born_on,
                    patient_decides, state, valid_until, reason, corrected_at, corrected_by, corrected_name)
                values (:case, :representation, :former, :patient, :name, :bornOn, :asks, :state, :until, :reason, :now, :by, :byName)
                """)
                .bind("case", subject.caseId())
                .bind("representation", subject.representationId())
                .bind("former", former == null ? Parameters.in(UUID.class) : Parameters.in(former))
                .bind("patient", patient.id())
                .bind("name", patient.name())
                .bind("bornOn", patient.bornOn())
                .bind("asks", asks)
                .bind("state", decision.state().name())
                .bind("until", until == null ? Parameters.in(Instant.class) : Parameters.in(until))
                .bind("reason", decision.reason() == null ? "" : decision.reason())
                .bind("now", decision.at())
                .bind("by", ((Actor.Staff) locked.actor()).id())
                .bind("byName", ((Actor.Staff) locked.actor()).name())
                .then();
    }

    private Mono<Void> letOut(RepresentationChange.Locked locked, String reason) {
        var decision =
                Decision.ofStaff(RepresentationState.REFUSED, locked.now(), (Actor.Staff) locked.actor(), reason);
        return representations
                .ofCases(List.of(locked.subject().caseId()))
                .filter(each -> !each.filed() && each.state() == RepresentationState.ACTIVE)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(each -> representations
                        .decide(each.representationId(), decision, each.validUntil())
                        .then(Mono.defer(() -> representations.addStep(
                                each.representationId(), each.caseId(), decision, each.validUntil())))
                        .then(Mono.defer(() -> events.append(
                                CaseEventType.REPRESENTATION_CHANGED,
                                locked.inCase(),
                                locked.actor(),
                                each.representationId()))))
                .then();
    }
}
