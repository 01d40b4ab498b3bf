package org.gehor.classification;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseActionName;
import org.gehor.cases.CaseChange;
import org.gehor.cases.CaseEventType;
import org.gehor.cases.CaseEvents;
import org.gehor.organisation.RoleName;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what a case is about: the first coder's next version, or the second coder's only one. The case itself does not change. */
@Component
class ClassifyCase {

    private final CaseChange change;
    private final Codings codings;
    private final CodingChecks checks;
    private final ClassificationRepository classifications;
    private final SecondCodingRepository seconds;
    private final CaseEvents events;

    ClassifyCase(
            CaseChange change,
            Codings codings,
            CodingChecks checks,
            ClassificationRepository classifications,
            SecondCodingRepository seconds,
            CaseEvents events) {
        this.change = change;
        this.codings = codings;
        this.checks = checks;
        this.classifications = classifications;
        this.seconds = seconds;
        this.events = events;
    }

    /** @param version of the first coder's coding as the actor has seen it, 0 for none; the second coder has seen none */
    Mono<CareCase> classify(UUID caseId, Coder coder, int version, Classification.Wanted wanted) {
        return change.of(
                caseId,
                locked -> codings.of(caseId)
                        .flatMap(coding -> coder == Coder.FIRST
                                ? first(locked, coding, version, wanted)
                                : second(locked, coding, wanted)));
    }

    private Mono<CareCase> first(CaseChange.Locked locked, Coding coding, int version, Classification.Wanted wanted) {
        var subject = locked.require(CaseActionName.CLASSIFY).subject();
        if (coding.blind()) {
            throw new Refusal(CodingHindrance.SECOND_WAITS.problem());
        }
        checks.check(subject, wanted, locked.now());
        if (coding.current().filter(same -> same.says(wanted)).isPresent()) {
            return Mono.just(subject);
        }
        int stands = coding.current().map(Classification::version).orElse(0);
        if (stands != version) {
            return Refusal.because(ProblemCode.STALE_VERSION);
        }
        var role = locked.viewer().handles(subject) ? RoleName.HANDLER : RoleName.MANAGER;
        var staff = (Actor.Staff) locked.viewer().actor();
        return classifications
                .insert(subject, wanted, staff, role, stands + 1, null, locked.now())
                .flatMap(id -> events.append(CaseEventType.CASE_CLASSIFIED, subject, staff, id))
                .thenReturn(subject);
    }

    private Mono<CareCase> second(CaseChange.Locked locked, Coding coding, Classification.Wanted wanted) {
        var subject = locked.subject();
        var staff = (Actor.Staff) locked.viewer().actor();
        var own = coding.latest(Coder.SECOND).filter(made -> made.codedById().equals(staff.id()) && made.says(wanted));
        if (own.isPresent()) {
            return Mono.just(subject);
        }
        CodingRules.require(CodingActionName.CODE_SECOND, subject, locked.viewer(), coding);
        checks.check(subject, wanted, locked.now());
        var asked = java.util.Objects.requireNonNull(coding.second()).secondCodingId();
        var role = locked.viewer().leads() ? RoleName.MANAGER : RoleName.HANDLER;
        return classifications
                .insert(subject, wanted, staff, role, 1, asked, locked.now())
                .delayUntil(id -> seconds.done(asked, locked.now()))
                .flatMap(id -> events.append(CaseEventType.CASE_CLASSIFIED, subject, staff, id))
                .thenReturn(subject);
    }
}
