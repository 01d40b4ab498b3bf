package org.gehor.cases.clock;

import org.gehor.cases.CareCase;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.PatientDecided;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets the time run again that stood still until the patient says yes or no. */
@Component
class RunsOnDecision implements PatientDecided {

    private final ClockEnds ends;
    private final CaseEvents events;

    RunsOnDecision(ClockEnds ends, CaseEvents events) {
        this.ends = ends;
        this.events = events;
    }

    @Override
    public Mono<CareCase> in(CaseChange.Locked locked) {
        return ends.decided(locked)
                .flatMap(ended -> events.append(
                                CaseEventType.CLOCK_RESUMED,
                                ended.subject(),
                                locked.viewer().actor(),
                                ended.pauseId())
                        .thenReturn(ended.subject()))
                .defaultIfEmpty(locked.subject());
    }
}
