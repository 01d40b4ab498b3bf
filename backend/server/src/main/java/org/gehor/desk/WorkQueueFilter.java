package org.gehor.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gehor.cases.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the queue. Schema type {@code WorkQueueFilter}.
 *
 * @param assignment whose; null is any
 * @param states only these of the stage; null is all of it
 * @param stage open ones or those that are done; null is open
 * @param needs only open ones that need this; null is any
 * @param number only the case with this number, whatever else is asked for; null is any
 */
record WorkQueueFilter(
        @Nullable Assignment assignment,
        @Nullable List<CaseState> states,
        @Nullable Stage stage,
        @Nullable Needs needs,
        @Nullable String number) {

    static final WorkQueueFilter ALL = new WorkQueueFilter(null, null, null, null, null);

    enum Assignment {
        ANY,
        MINE,
        UNALLOCATED
    }

    enum Stage {
        OPEN,
        DONE
    }

    enum Needs {
        ANYTHING,
        ANSWER_NOW,
        READING
    }

    boolean overdue() {
        return needs == Needs.ANSWER_NOW;
    }

    boolean unread() {
        return needs == Needs.READING;
    }

    Assignment whose() {
        return Objects.requireNonNullElse(assignment, Assignment.ANY);
    }

    boolean done() {
        return stage == Stage.DONE;
    }

    /** States of the stage by name. */
    String[] stateNames() {
        var wanted = states == null ? Stream.of(CaseState.values()) : states.stream();
        return wanted.filter(state -> state.done() == done())
                .map(CaseState::name)
                .toArray(String[]::new);
    }
}
