package org.gehor.cases.clock;

import java.util.Objects;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseChange;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.jurisdiction.PauseEnding;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a pause inside the change of a case: by staff, and by what else ends it. */
@Component
public class ClockEnds {

    private final PauseRepository pauses;
    private final CountryProfiles profiles;

    ClockEnds(PauseRepository pauses, CountryProfiles profiles) {
        this.pauses = pauses;
        this.profiles = profiles;
    }

    /** A pause that has ended, and the case after it. */
    public record Ended(CareCase subject, UUID pauseId) {}

    /** Of a case that is about to be answered: as it is where its time runs, else with the due day that follows from the pause. */
    public Mono<CareCase> answering(CaseChange.Locked locked) {
        return locked.subject().timing().paused()
                ? byStaff(locked, ClockPause.EndedBy.ANSWERED).map(Ended::subject)
                : Mono.just(locked.subject());
    }

    /** Of a case that is about to pass to another unit: its time runs again, since what was waited for is the former unit's. */
    public Mono<CareCase> moving(CaseChange.Locked locked) {
        return locked.subject().timing().paused()
                ? byStaff(locked, ClockPause.EndedBy.STAFF).map(Ended::subject)
                : Mono.just(locked.subject());
    }

    /** Before the case is taken back: the pause ends with it, and no day follows. */
    public Mono<Void> withdrawing(CaseChange.Locked locked) {
        return open(locked.subject())
                .flatMap(pause ->
                        pauses.end(pause.pauseId(), end(pause, locked, ClockPause.EndedBy.WITHDRAWN, null), null));
    }

    /**
     * After the citizen has written: the time runs again where it was their reply that was waited for.
     *
     * @param written the case with the letter
     * @return empty where the time goes on as it was
     */
    public Mono<Ended> replied(CaseChange.Locked locked, CareCase written) {
        return byItself(locked, written, PauseEnding.REPLIED);
    }

    /** After the patient has decided: the time runs again where it was that which was waited for; else empty. */
    Mono<Ended> decided(CaseChange.Locked locked) {
        return byItself(locked, locked.subject(), PauseEnding.DECIDED);
    }

    private Mono<Ended> byItself(CaseChange.Locked locked, CareCase subject, PauseEnding ending) {
        return open(subject).filter(pause -> pause.endsWith() == ending).flatMap(pause -> {
            var end = end(pause, locked, ClockPause.EndedBy.valueOf(ending.name()), null);
            return pauses.end(pause.pauseId(), end, null)
                    .then(Mono.defer(() -> pauses.run(subject, end.dueAfter(), locked.now())))
                    .map(running -> new Ended(running, pause.pauseId()));
        });
    }

    Mono<Ended> byStaff(CaseChange.Locked locked, ClockPause.EndedBy by) {
        var staff = (Actor.Staff) locked.viewer().actor();
        return open(locked.subject()).flatMap(pause -> {
            var end = end(pause, locked, by, staff.name());
            return pauses.end(pause.pauseId(), end, staff.id())
                    .then(Mono.defer(() -> pauses.run(locked.subject(), end.dueAfter(), locked.now())))
                    .map(running -> new Ended(running, pause.pauseId()));
        });
    }

    private Mono<ClockPause> open(CareCase subject) {
        return subject.timing().paused()
                ? pauses.latest(subject.caseId()).filter(pause -> pause.end() == null)
                : Mono.empty();
    }

    private ClockPause.End end(
            ClockPause pause, CaseChange.Locked locked, ClockPause.EndedBy by, @Nullable String staffName) {
        var profile = profiles.get(locked.subject().country());
        var days = profile.daysBetween(pause.pausedAt(), locked.now());
        var due = days == 0
                ? Objects.requireNonNull(locked.subject().dueOn())
                : profile.clock().due(pause.countedFrom(), pause.daysBefore() + (long) days);
        return new ClockPause.End(locked.now(), by, staffName, days, due);
    }
}
