package org.gehor.classification;

import java.util.Optional;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseViewer;
import org.gehor.platform.graphql.Refusal;

/** Who may ask for a second coding and who may make it, and why not; the row rules say the same. */
final class CodingRules {

    private CodingRules() {}

    /** Why it cannot be done; empty when it can. */
    static Optional<CodingHindrance> hindrance(
            CodingActionName action, CareCase subject, CaseViewer viewer, Coding coding) {
        if (!viewer.staff() || !viewer.readsContent()) {
            return Optional.of(CodingHindrance.NOT_READER);
        }
        return switch (action) {
            case CODE_SECOND -> codeSecond(subject, viewer, coding);
            case ASK_SECOND_CODING -> leads(viewer).or(() -> ask(coding));
            case WITHDRAW_SECOND_CODING ->
                leads(viewer).or(() -> waits(coding) ? Optional.empty() : Optional.of(CodingHindrance.NOT_ASKED));
        };
    }

    static void require(CodingActionName action, CareCase subject, CaseViewer viewer, Coding coding) {
        hindrance(action, subject, viewer, coding).ifPresent(hindrance -> {
            throw new Refusal(hindrance.problem());
        });
    }

    private static Optional<CodingHindrance> leads(CaseViewer viewer) {
        return viewer.leads() ? Optional.empty() : Optional.of(CodingHindrance.NOT_LEADER);
    }

    private static Optional<CodingHindrance> ask(Coding coding) {
        if (coding.second() != null) {
            return Optional.of(CodingHindrance.ASKED_ALREADY);
        }
        return coding.current().isEmpty() ? Optional.of(CodingHindrance.NOT_CODED) : Optional.empty();
    }

    private static Optional<CodingHindrance> codeSecond(CareCase subject, CaseViewer viewer, Coding coding) {
        var second = coding.second();
        if (second == null || !second.waits()) {
            return Optional.of(CodingHindrance.NOT_ASKED);
        }
        if (viewer.handles(subject)) {
            return Optional.of(CodingHindrance.HAS_CASE);
        }
        if (coding.codedBy(viewer.actor().id())) {
            return Optional.of(CodingHindrance.CODED_IT);
        }
        return second.seen() ? Optional.of(CodingHindrance.MAY_HAVE_SEEN) : Optional.empty();
    }

    private static boolean waits(Coding coding) {
        return coding.second() != null && coding.second().waits();
    }
}
