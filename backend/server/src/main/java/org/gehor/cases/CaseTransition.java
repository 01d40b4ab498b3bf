package org.gehor.cases;

import static org.gehor.cases.CaseState.ANSWERED;
import static org.gehor.cases.CaseState.AWAITING_CITIZEN;
import static org.gehor.cases.CaseState.CLOSED;
import static org.gehor.cases.CaseState.IN_PROGRESS;
import static org.gehor.cases.CaseState.RECEIVED;
import static org.gehor.cases.CaseState.REOPENING_REQUESTED;
import static org.gehor.cases.CaseState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The state machine of a case, all of it: what may happen in which state to which kind, and where it leads. */
public enum CaseTransition {
    /** A handler takes it. */
    TAKE(EnumSet.of(RECEIVED), IN_PROGRESS, kind -> true),
    /** The handler asks the citizen and waits; asking once more is possible while waiting. */
    ASK_CITIZEN(EnumSet.of(IN_PROGRESS, AWAITING_CITIZEN), AWAITING_CITIZEN, kind -> true),
    /** The citizen replies. */
    REPLY(EnumSet.of(AWAITING_CITIZEN), IN_PROGRESS, kind -> true),
    /** The final answer is published: owed to a complaint, possible for a view. */
    PUBLISH_ANSWER(EnumSet.of(IN_PROGRESS, AWAITING_CITIZEN), ANSWERED, CaseKind::mayBeAnswered),
    /** Read and closed without an answer, also when no reply came: never a complaint. */
    CLOSE(EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_CITIZEN), CLOSED, kind -> !kind.owesAnswer()),
    /** The citizen takes it back, as long as it is not done. */
    WITHDRAW(EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_CITIZEN), WITHDRAWN, kind -> true),
    /** A party asks for an answered case to be opened again; the unit decides. */
    REQUEST_REOPENING(EnumSet.of(ANSWERED), REOPENING_REQUESTED, CaseKind::mayBeAnswered),
    /** The unit opens it again: a new round, which ends with a further version of the answer. */
    REOPEN(EnumSet.of(REOPENING_REQUESTED), IN_PROGRESS, CaseKind::mayBeAnswered),
    /** The unit does not open it again: the answer stands. */
    KEEP_ANSWER(EnumSet.of(REOPENING_REQUESTED), ANSWERED, CaseKind::mayBeAnswered);

    private final Set<CaseState> from;
    private final CaseState to;
    private final Predicate<CaseKind> kinds;

    CaseTransition(Set<CaseState> from, CaseState to, Predicate<CaseKind> kinds) {
        this.from = from;
        this.to = to;
        this.kinds = kinds;
    }

    /** The state it leads to; empty when it cannot happen to this kind in this state. */
    public Optional<CaseState> from(CaseState state, CaseKind kind) {
        return from.contains(state) && kinds.test(kind) ? Optional.of(to) : Optional.empty();
    }
}
