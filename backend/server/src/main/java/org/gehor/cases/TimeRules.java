package org.gehor.cases;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a case's time: letting it stand still and run again, and saying that it takes longer. Part of {@link CaseRules}. */
final class TimeRules {

    static final Set<CaseActionName> COVERS =
            EnumSet.of(CaseActionName.PAUSE_CLOCK, CaseActionName.RESUME_CLOCK, CaseActionName.SEND_INTERIM_ANSWER);

    private TimeRules() {}

    static Optional<Hindrance> hindrance(CaseActionName action, CareCase subject, CaseViewer viewer) {
        return who(action, subject, viewer).or(() -> Optional.ofNullable(what(action, subject)));
    }

    /** The handler; who leads there may let a colleague's case stand still, but writes in none. */
    private static Optional<Hindrance> who(CaseActionName action, CareCase subject, CaseViewer viewer) {
        if (!viewer.staff()) {
            return Optional.of(Hindrance.STATE);
        }
        if (subject.state().done()) {
            return Optional.of(Hindrance.DONE);
        }
        if (!viewer.readsContent()) {
            return Optional.of(Hindrance.NO_READING_ROLE);
        }
        if (subject.state() == CaseState.REOPENING_REQUESTED) {
            return Optional.of(Hindrance.DECIDE_FIRST);
        }
        if (viewer.handles(subject) || (viewer.leads() && action != CaseActionName.SEND_INTERIM_ANSWER)) {
            return Optional.empty();
        }
        return Optional.of(subject.handlerId() == null ? Hindrance.TAKE_FIRST : Hindrance.TAKEN_BY_OTHER);
    }

    private static @Nullable Hindrance what(CaseActionName action, CareCase subject) {
        if (subject.dueOn() == null) {
            return Hindrance.NO_DUE_DAY;
        }
        return switch (action) {
            case PAUSE_CLOCK -> subject.timing().paused() ? Hindrance.PAUSED_ALREADY : null;
            case RESUME_CLOCK -> subject.timing().paused() ? null : Hindrance.NOT_PAUSED;
            default -> null;
        };
    }
}
