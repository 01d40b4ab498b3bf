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
 * @param states only these; null is all that are open
 */
record WorkQueueFilter(
        @Nullable Assignment assignment, @Nullable List<CaseState> states) {

    static final WorkQueueFilter ALL = new WorkQueueFilter(null, null);

    enum Assignment {
        ANY,
        MINE,
        UNALLOCATED
    }

    Assignment whose() {
        return Objects.requireNonNullElse(assignment, Assignment.ANY);
    }

    /** Open states by name; a state that is done is not in the queue. */
    String[] stateNames() {
        var wanted = states == null ? Stream.of(CaseState.values()) : states.stream();
        return wanted.filter(state -> !state.done()).map(CaseState::name).toArray(String[]::new);
    }
}
