package org.gehor.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The case's handler decides on a representation whose proof staff check, and may take a decision of staff back. */
@Component
class DecideRepresentation {

    static final int MIN_REASON = 3;

    private final RepresentationChange change;
    private final RepresentationEnds ends;

    DecideRepresentation(RepresentationChange change, RepresentationEnds ends) {
        this.change = change;
        this.ends = ends;
    }

    Mono<RepresentationChange.Changed> decide(UUID id, boolean granted, String reason, @Nullable LocalDate lastDay) {
        new Checks()
                .text(reason, MIN_REASON, AnswerConsent.MAX_REASON, "reason")
                .orRefuse();
        return change.of(id, locked -> {
            locked.require(RepresentationActionName.DECIDE);
            return RepresentationRules.leadsTo(locked.subject(), granted)
                    ? write(locked, granted, reason, lastDay)
                    : Mono.just(locked.subject());
        });
    }

    private Mono<Representation> write(
            RepresentationChange.Locked locked, boolean granted, String reason, @Nullable LocalDate lastDay) {
        var state = granted ? RepresentationState.ACTIVE : RepresentationState.REFUSED;
        var staff = (Actor.Staff) locked.actor();
        return change.write(
                locked, Decision.ofStaff(state, locked.now(), staff, reason), until(locked, granted, lastDay));
    }

    private @Nullable Instant until(RepresentationChange.Locked locked, boolean granted, @Nullable LocalDate lastDay) {
        var subject = locked.subject();
        return granted
                ? ends.earlier(subject, ends.after(lastDay, subject.country(), locked.now()))
                : subject.validUntil();
    }
}
