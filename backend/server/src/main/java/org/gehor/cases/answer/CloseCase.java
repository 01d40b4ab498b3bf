package org.gehor.cases.answer;

import java.util.Objects;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseRepository;
import org.gehor.cases.CaseTransition;
import org.gehor.cases.SubmitterIdentity;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends what is owed no answer: read, and closed, with thanks to the citizen where the unit sends them. */
@Component
public class CloseCase {

    static final int THANKS = 2_000;

    private final CaseChange change;
    private final CaseRepository cases;
    private final ClosingRepository closings;
    private final CaseEvents events;

    CloseCase(CaseChange change, CaseRepository cases, ClosingRepository closings, CaseEvents events) {
        this.change = change;
        this.cases = cases;
        this.closings = closings;
        this.events = events;
    }

    /** @param thanks blank or missing when none are sent */
    public Mono<CareCase> close(UUID caseId, int version, @Nullable String thanks, String key) {
        new Checks().idempotencyKey(key).optionalText(thanks, THANKS, "thanks").orRefuse();
        var text = thanks == null || thanks.isBlank() ? null : thanks.strip();
        return change.of(
                caseId,
                locked -> closings.findByKey(staff(locked).id(), key)
                        .flatMap(closed -> closed.caseId().equals(caseId) && Objects.equals(closed.thanks(), text)
                                ? Mono.just(locked.subject())
                                : Refusal.<CareCase>because(ProblemCode.IDEMPOTENCY_CONFLICT))
                        .switchIfEmpty(Mono.defer(() -> close(locked, version, text, key))));
    }

    private Mono<CareCase> close(CaseChange.Locked locked, int version, @Nullable String thanks, String key) {
        var subject = locked.require(CaseActionName.CLOSE).subject();
        if (subject.version() != version) {
            return Refusal.because(ProblemCode.STALE_VERSION);
        }
        if (thanks != null && subject.identity() == SubmitterIdentity.ANONYMOUS) {
            return Refusal.because(Problem.at(ProblemCode.NOT_ALLOWED_NOW, "thanks"));
        }
        var state = CaseTransition.CLOSE.from(subject.state(), subject.kind()).orElseThrow();
        return closings.insert(subject.caseId(), thanks, staff(locked), key, locked.now())
                .flatMap(closing -> cases.finish(subject, state, locked.now())
                        .flatMap(closed -> events.append(
                                        CaseEventType.CASE_CLOSED,
                                        closed,
                                        staff(locked),
                                        thanks == null ? null : closing.closingId())
                                .thenReturn(closed)));
    }

    private static Actor.Staff staff(CaseChange.Locked locked) {
        return (Actor.Staff) locked.viewer().actor();
    }
}
