package org.gehor.cases;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The rules of what comes after writing and after the answer: taking back, rating, opening again. Part of {@link CaseRules}. */
final class AfterRules {

    static final Set<CaseActionName> COVERS = EnumSet.of(
            CaseActionName.WITHDRAW,
            CaseActionName.REQUEST_REOPENING,
            CaseActionName.DECIDE_REOPENING,
            CaseActionName.RATE_ANSWER,
            CaseActionName.ADMIT_REPRESENTATIVE);

    private AfterRules() {}

    static Optional<Hindrance> hindrance(CaseActionName action, CareCase subject, CaseViewer viewer) {
        var staffs = action == CaseActionName.DECIDE_REOPENING || action == CaseActionName.ADMIT_REPRESENTATIVE;
        if (viewer.staff() != staffs) {
            return Optional.of(Hindrance.STATE);
        }
        return switch (action) {
            case WITHDRAW -> withdraw(subject, viewer);
            case REQUEST_REOPENING -> askAgain(subject, viewer);
            case DECIDE_REOPENING -> decide(subject, viewer);
            case ADMIT_REPRESENTATIVE -> admit(subject, viewer);
            default -> rate(subject, viewer);
        };
    }

    private static Optional<Hindrance> rate(CareCase subject, CaseViewer viewer) {
        if (viewer.scope() != CaseScope.FULL) {
            return Optional.of(Hindrance.LIMITED);
        }
        return subject.answered() ? Optional.empty() : Optional.of(Hindrance.NO_ANSWER);
    }

    private static Optional<Hindrance> admit(CareCase subject, CaseViewer viewer) {
        if (!viewer.readsContent()) {
            return Optional.of(Hindrance.NO_READING_ROLE);
        }
        if (subject.kind() != CaseKind.COMPLAINT || subject.patientId() == null) {
            return Optional.of(Hindrance.NO_PATIENT);
        }
        if (viewer.handles(subject)) {
            return Optional.empty();
        }
        return Optional.of(subject.handlerId() == null ? Hindrance.TAKE_FIRST : Hindrance.TAKEN_BY_OTHER);
    }

    private static Optional<Hindrance> withdraw(CareCase subject, CaseViewer viewer) {
        if (subject.state().done()) {
            return Optional.of(Hindrance.DONE);
        }
        if (!viewer.steers()) {
            return Optional.of(Hindrance.NOT_SUBMITTER);
        }
        return possible(CaseTransition.WITHDRAW, subject, Hindrance.STATE);
    }

    private static Optional<Hindrance> askAgain(CareCase subject, CaseViewer viewer) {
        if (viewer.scope() != CaseScope.FULL) {
            return Optional.of(Hindrance.LIMITED);
        }
        if (subject.reopened()) {
            return Optional.of(Hindrance.REOPENED_ONCE);
        }
        var until = subject.reopenUntil();
        if (subject.answered() && (until == null || !viewer.now().isBefore(until))) {
            return Optional.of(Hindrance.REOPEN_TOO_LATE);
        }
        return possible(CaseTransition.REQUEST_REOPENING, subject, Hindrance.NO_ANSWER);
    }

    private static Optional<Hindrance> decide(CareCase subject, CaseViewer viewer) {
        return viewer.readsContent()
                ? possible(CaseTransition.REOPEN, subject, Hindrance.NOTHING_TO_DECIDE)
                : Optional.of(Hindrance.NO_READING_ROLE);
    }

    private static Optional<Hindrance> possible(CaseTransition transition, CareCase subject, Hindrance otherwise) {
        return transition.from(subject.state(), subject.kind()).isPresent() ? Optional.empty() : Optional.of(otherwise);
    }
}
