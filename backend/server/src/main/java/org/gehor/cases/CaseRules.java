package org.gehor.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gehor.jurisdiction.AnswerPromise;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.Refusal;

/**
 * What a viewer may do with a case, and why not: the one set of rules that both the API's {@code actions} and the use cases
 * ask. Small rules, asked in order; the first that objects gives the reason.
 */
public final class CaseRules {

    private interface Rule extends BiFunction<CareCase, CaseViewer, Optional<Hindrance>> {}

    private CaseRules() {}

    /** The actions of the viewer's side; the other side's are not shown at all. */
    public static List<CaseActionName> actionsOf(CaseViewer viewer) {
        return viewer.staff()
                ? List.of(
                        CaseActionName.TAKE,
                        CaseActionName.ASK_CITIZEN,
                        CaseActionName.READ_LETTERS,
                        CaseActionName.SAVE_ANSWER,
                        CaseActionName.PUBLISH_ANSWER,
                        CaseActionName.CLOSE,
                        CaseActionName.DECIDE_REOPENING,
                        CaseActionName.ADMIT_REPRESENTATIVE,
                        CaseActionName.SET_UNITS,
                        CaseActionName.ALLOCATE,
                        CaseActionName.TRANSFER,
                        CaseActionName.CLASSIFY,
                        CaseActionName.PAUSE_CLOCK,
                        CaseActionName.RESUME_CLOCK,
                        CaseActionName.SEND_INTERIM_ANSWER,
                        CaseActionName.ADD_NOTE)
                : List.of(
                        CaseActionName.SEND_MESSAGE,
                        CaseActionName.WITHDRAW,
                        CaseActionName.RATE_ANSWER,
                        CaseActionName.REQUEST_REOPENING);
    }

    /** Why the action cannot be done; empty when it can. */
    public static Optional<Hindrance> hindrance(CaseActionName action, CareCase subject, CaseViewer viewer) {
        if (AfterRules.COVERS.contains(action)) {
            return AfterRules.hindrance(action, subject, viewer);
        }
        if (action == CaseActionName.CLASSIFY) {
            return classify(subject, viewer);
        }
        if (TimeRules.COVERS.contains(action)) {
            return TimeRules.hindrance(action, subject, viewer);
        }
        if (action == CaseActionName.ADD_NOTE) {
            return when(!viewer.staff(), Hindrance.STATE)
                    .or(() -> when(!viewer.readsContent(), Hindrance.NO_READING_ROLE));
        }
        if (action == CaseActionName.TRANSFER) {
            return transfer(subject, viewer);
        }
        return rules(action).stream()
                .flatMap(rule -> rule.apply(subject, viewer).stream())
                .findFirst();
    }

    /** Refuses with the reason when the action cannot be done. */
    static void require(CaseActionName action, CareCase subject, CaseViewer viewer) {
        hindrance(action, subject, viewer).ifPresent(hindrance -> {
            throw new Refusal(new Problem(hindrance.code(), List.of(), List.of(hindrance.of(subject))));
        });
    }

    private static List<Rule> rules(CaseActionName action) {
        var rules = new ArrayList<Rule>();
        rules.add((subject, viewer) -> when(subject.state().done(), Hindrance.DONE));
        if (action == CaseActionName.ALLOCATE) {
            rules.add((subject, viewer) ->
                    when(!viewer.allocates() && !viewer.handles(subject), Hindrance.NOT_ALLOCATOR));
            return rules;
        }
        if (action != CaseActionName.SEND_MESSAGE) {
            rules.add((subject, viewer) -> when(!viewer.readsContent(), Hindrance.NO_READING_ROLE));
            rules.add((subject, viewer) ->
                    when(subject.state() == CaseState.REOPENING_REQUESTED, Hindrance.DECIDE_FIRST));
            rules.add((subject, viewer) ->
                    when(subject.handlerId() != null && !viewer.handles(subject), Hindrance.TAKEN_BY_OTHER));
        }
        rules.add(
                switch (action) {
                    case TAKE ->
                        (subject, viewer) -> viewer.handles(subject)
                                ? Optional.of(Hindrance.ALREADY_YOURS)
                                : possible(CaseTransition.TAKE, subject);
                    case ASK_CITIZEN ->
                        (subject, viewer) -> when(
                                        subject.identity() == SubmitterIdentity.ANONYMOUS, Hindrance.NOBODY_TO_REACH)
                                .or(() -> asHandler(CaseTransition.ASK_CITIZEN, subject, viewer));
                    case READ_LETTERS ->
                        (subject, viewer) -> viewer.handles(subject)
                                ? when(!subject.unread(), Hindrance.NOTHING_UNREAD)
                                : Optional.of(Hindrance.TAKE_FIRST);
                    case SAVE_ANSWER, PUBLISH_ANSWER ->
                        (subject, viewer) -> when(
                                        subject.answerPromise() == AnswerPromise.NONE, Hindrance.NO_ANSWER_PROMISED)
                                .or(() -> asHandler(CaseTransition.PUBLISH_ANSWER, subject, viewer));
                    case CLOSE ->
                        (subject, viewer) -> when(subject.answerPromise() == AnswerPromise.OWED, Hindrance.ANSWER_OWED)
                                .or(() -> asHandler(CaseTransition.CLOSE, subject, viewer));
                    case SET_UNITS -> (subject, viewer) -> when(!viewer.handles(subject), Hindrance.TAKE_FIRST);
                    case SEND_MESSAGE ->
                        (subject, viewer) -> viewer.staff()
                                ? Optional.of(Hindrance.STATE)
                                : when(!viewer.readsContent(), Hindrance.ANSWER_FIRST);
                    case PAUSE_CLOCK, RESUME_CLOCK, SEND_INTERIM_ANSWER ->
                        throw new IllegalArgumentException(action + " has rules of its own");
                    case WITHDRAW,
                            REQUEST_REOPENING,
                            DECIDE_REOPENING,
                            RATE_ANSWER,
                            ADMIT_REPRESENTATIVE,
                            ALLOCATE,
                            TRANSFER,
                            CLASSIFY,
                            ADD_NOTE -> throw new IllegalArgumentException(action + " has rules of its own");
                });
        if (action == CaseActionName.PUBLISH_ANSWER || action == CaseActionName.CLOSE) {
            rules.add((subject, viewer) -> when(subject.unread(), Hindrance.UNREAD_LETTER));
        }
        return rules;
    }

    /** In every state: what a case is about may be seen better later, and figures count those that are done. */
    private static Optional<Hindrance> classify(CareCase subject, CaseViewer viewer) {
        if (!viewer.staff()) {
            return Optional.of(Hindrance.STATE);
        }
        if (!viewer.readsContent()) {
            return Optional.of(Hindrance.NO_READING_ROLE);
        }
        if (viewer.handles(subject) || viewer.leads()) {
            return Optional.empty();
        }
        return Optional.of(subject.handlerId() == null ? Hindrance.TAKE_FIRST : Hindrance.TAKEN_BY_OTHER);
    }

    /** What was sent to the wrong place goes on without being taken first. */
    private static Optional<Hindrance> transfer(CareCase subject, CaseViewer viewer) {
        if (!viewer.staff() || subject.state().done()) {
            return Optional.of(viewer.staff() ? Hindrance.DONE : Hindrance.STATE);
        }
        if (!viewer.readsContent()) {
            return Optional.of(Hindrance.NO_READING_ROLE);
        }
        if (subject.state() == CaseState.REOPENING_REQUESTED) {
            return Optional.of(Hindrance.DECIDE_FIRST);
        }
        if (viewer.handles(subject) || viewer.leads()) {
            return Optional.empty();
        }
        // Who has the case, or leads there, lets its time run again, and nobody else does.
        return when(subject.handlerId() != null, Hindrance.TAKEN_BY_OTHER)
                .or(() -> when(subject.timing().paused(), Hindrance.TAKE_FIRST));
    }

    private static Optional<Hindrance> asHandler(CaseTransition transition, CareCase subject, CaseViewer viewer) {
        return viewer.handles(subject) ? possible(transition, subject) : Optional.of(Hindrance.TAKE_FIRST);
    }

    private static Optional<Hindrance> possible(CaseTransition transition, CareCase subject) {
        return when(transition.from(subject.state(), subject.kind()).isEmpty(), Hindrance.STATE);
    }

    private static Optional<Hindrance> when(boolean holds, Hindrance hindrance) {
        return holds ? Optional.of(hindrance) : Optional.empty();
    }
}
