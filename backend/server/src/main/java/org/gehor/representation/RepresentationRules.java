package org.gehor.representation;

import static org.gehor.representation.RepresentationState.ACTIVE;
import static org.gehor.representation.RepresentationState.CLAIMED;
import static org.gehor.representation.RepresentationState.REFUSED;
import static org.gehor.representation.RepresentationState.REQUESTED;
import static org.gehor.representation.RepresentationState.TAKEN_OVER;

import java.util.List;
import java.util.Optional;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a viewer may do with a representation, and why not: asked by the API's {@code actions} and by the use cases. The database
 * refuses the same moves.
 */
final class RepresentationRules {

    private RepresentationRules() {}

    /** The actions of the viewer's side; who the patient is, is corrected where somebody filed for somebody else. */
    static List<RepresentationActionName> actionsOf(Representation subject, RepresentationViewer viewer) {
        var side = viewer.side();
        if (side == null) {
            return subject.filed()
                    ? List.of(RepresentationActionName.DECIDE, RepresentationActionName.CORRECT_PATIENT)
                    : List.of(RepresentationActionName.DECIDE);
        }
        return switch (side) {
            case PATIENT ->
                List.of(
                        RepresentationActionName.GIVE_CONSENT,
                        RepresentationActionName.DECLINE_CONSENT,
                        RepresentationActionName.TAKE_OVER,
                        RepresentationActionName.WITHDRAW_CONSENT);
            case REPRESENTATIVE -> List.of(RepresentationActionName.WITHDRAW_CONSENT);
        };
    }

    /** Why the action cannot be done; empty when it can. */
    static Optional<RepresentationHindrance> hindrance(
            RepresentationActionName action, Representation subject, RepresentationViewer viewer) {
        if (!actionsOf(subject, viewer).contains(action)) {
            return Optional.of(RepresentationHindrance.ENDED);
        }
        return switch (action) {
            case GIVE_CONSENT -> give(subject);
            case DECLINE_CONSENT -> decline(subject, viewer);
            case TAKE_OVER -> takeOver(subject, viewer);
            case WITHDRAW_CONSENT -> end(subject, viewer);
            case DECIDE -> decide(subject, viewer);
            case CORRECT_PATIENT -> correct(subject, viewer);
        };
    }

    /** Refuses with the reason when the action cannot be done. */
    static void require(RepresentationActionName action, Representation subject, RepresentationViewer viewer) {
        hindrance(action, subject, viewer).ifPresent(hindrance -> {
            throw new Refusal(new Problem(
                    hindrance.code(), List.of(), List.of(new DefaultMessageSourceResolvable(hindrance.key()))));
        });
    }

    private static Optional<RepresentationHindrance> give(Representation subject) {
        return switch (subject.state()) {
            case REQUESTED -> Optional.empty();
            case CLAIMED -> Optional.of(RepresentationHindrance.STAFF_DECIDE);
            default -> Optional.of(RepresentationHindrance.ANSWERED_ALREADY);
        };
    }

    private static Optional<RepresentationHindrance> decline(Representation subject, RepresentationViewer viewer) {
        return switch (subject.state()) {
            case REQUESTED -> Optional.empty();
            case CLAIMED -> viewer.tooYoung() ? Optional.of(RepresentationHindrance.TOO_YOUNG) : Optional.empty();
            default -> Optional.of(RepresentationHindrance.ANSWERED_ALREADY);
        };
    }

    private static Optional<RepresentationHindrance> takeOver(Representation subject, RepresentationViewer viewer) {
        if (subject.state() == TAKEN_OVER) {
            return Optional.of(RepresentationHindrance.ANSWERED_ALREADY);
        }
        if (subject.notAboutMe()) {
            return Optional.of(RepresentationHindrance.NOT_ABOUT_YOU);
        }
        return viewer.tooYoung() ? Optional.of(RepresentationHindrance.TOO_YOUNG) : Optional.empty();
    }

    private static Optional<RepresentationHindrance> end(Representation subject, RepresentationViewer viewer) {
        var begun = subject.state() == REQUESTED || subject.state() == CLAIMED;
        if (viewer.side() == RepresentationSide.REPRESENTATIVE && begun) {
            return Optional.empty();
        }
        if (subject.state() != ACTIVE) {
            return Optional.of(RepresentationHindrance.ENDED);
        }
        return viewer.side() == RepresentationSide.REPRESENTATIVE || subject.patientDecides() || subject.patientMayEnd()
                ? Optional.empty()
                : Optional.of(RepresentationHindrance.NOT_YOURS_TO_END);
    }

    /** What the patient decides is no colleague's to decide either: that comes before who handles the case. */
    private static Optional<RepresentationHindrance> decide(Representation subject, RepresentationViewer viewer) {
        return switch (subject.state()) {
            case REQUESTED -> Optional.of(RepresentationHindrance.ASKED_PATIENT);
            case TAKEN_OVER -> Optional.of(RepresentationHindrance.PATIENT_HAS_IT);
            case DECLINED, WITHDRAWN -> Optional.of(RepresentationHindrance.ENDED);
            case CLAIMED, REFUSED -> asHandler(viewer);
            case ACTIVE ->
                subject.decidedBy() == RepresentationDecider.STAFF
                        ? asHandler(viewer)
                        : Optional.of(RepresentationHindrance.ASKED_PATIENT);
        };
    }

    private static Optional<RepresentationHindrance> correct(Representation subject, RepresentationViewer viewer) {
        return asHandler(viewer).or(() -> {
            if (subject.state() == TAKEN_OVER) {
                return Optional.of(RepresentationHindrance.PATIENT_HAS_IT);
            }
            return subject.confirmed() ? Optional.of(RepresentationHindrance.PATIENT_CONFIRMED) : Optional.empty();
        });
    }

    private static Optional<RepresentationHindrance> asHandler(RepresentationViewer viewer) {
        return viewer.handler() ? Optional.empty() : Optional.of(RepresentationHindrance.NOT_HANDLER);
    }

    /** True when staff may come to this decision from where it stands. */
    static boolean leadsTo(Representation subject, boolean granted) {
        return granted
                ? subject.state() == CLAIMED || subject.state() == REFUSED
                : subject.state() == CLAIMED || subject.state() == ACTIVE;
    }
}
