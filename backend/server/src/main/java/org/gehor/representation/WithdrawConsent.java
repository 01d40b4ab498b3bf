package org.gehor.representation;

import java.util.UUID;
import org.gehor.platform.graphql.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a representation: the patient takes a consent back, or the representative gives up. It holds from the commit on. */
@Component
class WithdrawConsent {

    private final RepresentationChange change;

    WithdrawConsent(RepresentationChange change) {
        this.change = change;
    }

    Mono<RepresentationChange.Changed> withdraw(UUID id, @Nullable String reason) {
        new Checks().optionalText(reason, AnswerConsent.MAX_REASON, "reason").orRefuse();
        return change.of(id, locked -> {
            var again = locked.viewer().side() != null && locked.subject().state() == RepresentationState.WITHDRAWN;
            return again
                    ? Mono.just(locked.subject())
                    : change.write(
                            locked.require(RepresentationActionName.WITHDRAW_CONSENT),
                            decision(locked).because(reason));
        });
    }

    private static Decision decision(RepresentationChange.Locked locked) {
        return locked.viewer().side() == RepresentationSide.PATIENT
                ? Decision.ofPatient(RepresentationState.WITHDRAWN, locked.now())
                : Decision.ofRepresentative(RepresentationState.WITHDRAWN, locked.now());
    }
}
