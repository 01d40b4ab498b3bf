package org.gehor.cases.after;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.cases.CaseMoves;
import org.gehor.cases.CaseTransition;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A party asks for an answered case to be opened again: once, within the time of the country, with a reason. The case is back
 * in the unit's queue with the day by which it is decided; the answer stands meanwhile. Asking again with the same words gives
 * what the first time gave.
 */
@Component
public class RequestReopening {

    static final int MIN_REASON = 10;
    static final int MAX_REASON = 2_000;

    private final CaseChange change;
    private final CaseMoves moves;
    private final AfterRepository after;
    private final CountryProfiles profiles;
    private final CaseEvents events;

    RequestReopening(
            CaseChange change, CaseMoves moves, AfterRepository after, CountryProfiles profiles, CaseEvents events) {
        this.change = change;
        this.moves = moves;
        this.after = after;
        this.profiles = profiles;
        this.events = events;
    }

    public Mono<CareCase> request(UUID caseId, String reason) {
        new Checks().text(reason, MIN_REASON, MAX_REASON, "reason").orRefuse();
        return change.of(
                caseId,
                locked -> after.reopening(caseId)
                        .filter(asked -> locked.viewer().actor() instanceof Actor.Citizen citizen
                                && asked.requestedBy().equals(locked.subject().writerId(citizen))
                                && asked.reason().equals(reason.strip()))
                        .map(same -> locked.subject())
                        .switchIfEmpty(Mono.defer(
                                () -> request(locked.require(CaseActionName.REQUEST_REOPENING), reason.strip()))));
    }

    private Mono<CareCase> request(CaseChange.Locked locked, String reason) {
        var subject = locked.subject();
        var citizen = (Actor.Citizen) locked.viewer().actor();
        var profile = profiles.get(subject.country());
        var decideBy = profile.dueAfter(locked.now(), profile.decideReopeningWithinDays());
        var state = CaseTransition.REQUEST_REOPENING
                .from(subject.state(), subject.kind())
                .orElseThrow();
        return moves.asked(subject, state, decideBy, locked.now())
                .flatMap(asked -> after.insertReopening(
                                subject, subject.writerId(citizen), reason, decideBy, locked.now())
                        .then(Mono.defer(() -> events.append(CaseEventType.REOPENING_REQUESTED, asked, citizen)))
                        .thenReturn(asked));
    }
}
