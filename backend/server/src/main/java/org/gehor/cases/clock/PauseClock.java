package org.gehor.cases.clock;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseState;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.PauseReason;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The handler, or who leads there, lets the time of a case stand still for a reason of the country's list, and lets it run again.
 * It is no state of the case: work and letters go on.
 */
@Component
public class PauseClock {

    static final int MAX_NOTE = 1_000;

    private final CaseChange change;
    private final PauseRepository pauses;
    private final StoodStill stood;
    private final ClockEnds ends;
    private final CountryProfiles profiles;
    private final CaseEvents events;

    PauseClock(
            CaseChange change,
            PauseRepository pauses,
            StoodStill stood,
            ClockEnds ends,
            CountryProfiles profiles,
            CaseEvents events) {
        this.change = change;
        this.pauses = pauses;
        this.stood = stood;
        this.ends = ends;
        this.profiles = profiles;
        this.events = events;
    }

    /**
     * Lets the time stand still.
     *
     * @param version of the case that was seen
     * @param note for colleagues; blank or missing when there is none
     */
    public Mono<CareCase> pause(UUID caseId, int version, PauseReason reason, @Nullable String note) {
        new Checks().optionalText(note, MAX_NOTE, "note").orRefuse();
        var kept = note == null || note.isBlank() ? null : note.strip();
        return change.of(
                caseId,
                locked -> seen(locked.require(CaseActionName.PAUSE_CLOCK), version)
                        .flatMap(subject -> pause(locked, reason, kept)));
    }

    /** Lets the time run again, with the due day that follows from the pause. */
    public Mono<CareCase> resume(UUID caseId, int version) {
        return change.of(
                caseId,
                locked -> seen(locked.require(CaseActionName.RESUME_CLOCK), version)
                        .flatMap(subject -> ends.byStaff(locked, ClockPause.EndedBy.STAFF))
                        .flatMap(ended -> events.append(
                                        CaseEventType.CLOCK_RESUMED,
                                        ended.subject(),
                                        locked.viewer().actor(),
                                        ended.pauseId())
                                .thenReturn(ended.subject())));
    }

    private static Mono<CareCase> seen(CaseChange.Locked locked, int version) {
        return locked.subject().version() == version
                ? Mono.just(locked.subject())
                : Refusal.because(ProblemCode.STALE_VERSION);
    }

    /** A reply is waited for only where a question is open: else nobody could let the time run again by it. */
    public static boolean waits(PauseReason reason, CareCase subject) {
        return reason != PauseReason.CITIZEN_REPLY || subject.state() == CaseState.AWAITING_CITIZEN;
    }

    private Mono<CareCase> pause(CaseChange.Locked locked, PauseReason reason, @Nullable String note) {
        var subject = locked.subject();
        var staff = (Actor.Staff) locked.viewer().actor();
        var rule = profiles.get(subject.country()).clock().pauses().get(reason);
        if (rule == null || !waits(reason, subject)) {
            return Refusal.because(Problem.at(ProblemCode.NOT_ALLOWED_NOW, "reason"));
        }
        return stood.of(subject, locked.now())
                .flatMap(base ->
                        pauses.begin(subject, reason, rule, note, base.from(), base.days(), staff, locked.now()))
                .flatMap(pause -> pauses.stop(subject, reason, locked.now())
                        .flatMap(paused -> events.append(CaseEventType.CLOCK_PAUSED, paused, staff, pause)
                                .thenReturn(paused)));
    }
}
