package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The whole state machine: every kind, in every state, with every transition, against one table. */
class CaseTransitionTests {

    /** state, transition → where it leads, and for which kinds (C complaint, V view, P praise, I improvement). */
    private static final String TABLE = """
            RECEIVED          TAKE            IN_PROGRESS       CVPI
            RECEIVED          CLOSE           CLOSED            VPI
            RECEIVED          WITHDRAW        WITHDRAWN         CVPI
            IN_PROGRESS       ASK_CITIZEN     AWAITING_CITIZEN  CVPI
            IN_PROGRESS       PUBLISH_ANSWER  ANSWERED          CV
            IN_PROGRESS       CLOSE           CLOSED            VPI
            IN_PROGRESS       WITHDRAW        WITHDRAWN         CVPI
            AWAITING_CITIZEN  ASK_CITIZEN     AWAITING_CITIZEN  CVPI
            AWAITING_CITIZEN  REPLY           IN_PROGRESS       CVPI
            AWAITING_CITIZEN  PUBLISH_ANSWER  ANSWERED          CV
            AWAITING_CITIZEN  CLOSE           CLOSED            VPI
            AWAITING_CITIZEN  WITHDRAW        WITHDRAWN         CVPI
            ANSWERED          REQUEST_REOPENING  REOPENING_REQUESTED  CV
            REOPENING_REQUESTED  REOPEN       IN_PROGRESS       CV
            REOPENING_REQUESTED  KEEP_ANSWER  ANSWERED          CV
            """;

    @Test
    void allowsWhatTheTableSaysAndNothingElse() {
        var allowed = table();
        for (var kind : CaseKind.values()) {
            for (var state : CaseState.values()) {
                for (var transition : CaseTransition.values()) {
                    var key = state + " " + transition + " " + kind.name().charAt(0);
                    assertThat(transition.from(state, kind)).as(key).isEqualTo(Optional.ofNullable(allowed.get(key)));
                }
            }
        }
    }

    @Test
    void leavesNoWayOutOfWhatIsDoneButAskingForItToBeOpenedAgain() {
        for (var state : CaseState.values()) {
            for (var transition : CaseTransition.values()) {
                for (var kind : CaseKind.values()) {
                    if (state.done() && transition != CaseTransition.REQUEST_REOPENING) {
                        assertThat(transition.from(state, kind)).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void neverClosesAComplaintWithoutAnAnswer() {
        for (var state : CaseState.values()) {
            assertThat(CaseTransition.CLOSE.from(state, CaseKind.COMPLAINT)).isEmpty();
        }
    }

    private static Map<String, CaseState> table() {
        var allowed = new TreeMap<String, CaseState>();
        TABLE.lines()
                .map(line -> line.split("\\s+"))
                .forEach(cells -> cells[3].chars()
                        .forEach(kind -> allowed.put(
                                cells[0] + " " + cells[1] + " " + (char) kind, CaseState.valueOf(cells[2]))));
        return allowed;
    }
}
