package org.gehor.representation;

import java.util.Objects;
import java.util.UUID;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The patient answers whether somebody may act for them: yes opens the case to both, no leaves it as it is. */
@Component
class AnswerConsent {

    static final int MAX_REASON = 1_000;

    private final RepresentationChange change;
    private final RepresentationRepository representations;

    AnswerConsent(RepresentationChange change, RepresentationRepository representations) {
        this.change = change;
        this.representations = representations;
    }

    Mono<RepresentationChange.Changed> give(UUID id) {
        return change.of(id, locked -> {
            var subject = locked.subject();
            return locked.viewer().side() == RepresentationSide.PATIENT
                            && subject.state() == RepresentationState.ACTIVE
                            && subject.decidedBy() == RepresentationDecider.PATIENT
                    ? Mono.just(subject)
                    : give(locked.require(RepresentationActionName.GIVE_CONSENT));
        });
    }

    private Mono<Representation> give(RepresentationChange.Locked locked) {
        var subject = locked.subject();
        return change.write(locked, Decision.ofPatient(RepresentationState.ACTIVE, locked.now()))
                .delayUntil(given ->
                        representations.openToPatient(subject.caseId(), Objects.requireNonNull(subject.patientId())))
                // With the case open, what was claimed is the patient's to see.
                .then(Mono.defer(() -> representations.find(subject.representationId())));
    }

    Mono<RepresentationChange.Changed> decline(UUID id, @Nullable String reason, boolean notAboutMe) {
        new Checks().optionalText(reason, MAX_REASON, "reason").orRefuse();
        return change.of(id, locked -> {
            var again = locked.viewer().side() == RepresentationSide.PATIENT
                    && locked.subject().state() == RepresentationState.DECLINED;
            return again
                    ? Mono.just(locked.subject())
                    : change.write(
                            locked.require(RepresentationActionName.DECLINE_CONSENT),
                            Decision.ofPatient(RepresentationState.DECLINED, locked.now())
                                    .because(reason)
                                    .saying(notAboutMe));
        });
    }
}
