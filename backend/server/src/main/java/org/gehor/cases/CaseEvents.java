package org.gehor.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.organisation.Organisation;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes a case's events: one for each change, in the transaction of the change. */
@Component
public class CaseEvents {

    private final EventLog log;
    private final Clock clock;

    CaseEvents(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public Mono<Void> append(CaseEventType type, CareCase subject, Actor actor) {
        return append(type, subject, actor, null);
    }

    /** @param itemId what else it is about, such as the message */
    public Mono<Void> append(CaseEventType type, CareCase subject, Actor actor, @Nullable UUID itemId) {
        return appendFor(type, subject, actor, itemId, null);
    }

    /** @param personId who is told besides those who see the case, since they see it no more */
    public Mono<Void> appendFor(
            CaseEventType type, CareCase subject, Actor actor, @Nullable UUID itemId, @Nullable UUID personId) {
        return log.append(new Event(
                type.name(),
                type.staffOnly() ? Event.Audience.STAFF : Event.Audience.CASE,
                clock.instant(),
                subject.caseId(),
                subject.organisationId(),
                subject.organisationPath(),
                personId,
                itemId,
                idOf(subject, actor),
                nameOf(actor)));
    }

    /**
     * It has passed to another unit: told to its parties and there, and to the unit that had it, which sees no more of it.
     *
     * @param subject the case as it was
     * @param at when, as its units say it
     */
    public Mono<Void> transferred(CareCase subject, Actor.Staff staff, UUID transferId, Organisation to, Instant at) {
        var type = CaseEventType.CASE_TRANSFERRED.name();
        var id = subject.caseId();
        var gone = new Event(
                type,
                Event.Audience.FORMER,
                at,
                id,
                subject.organisationId(),
                subject.organisationPath(),
                null,
                transferId,
                staff.id(),
                staff.name());
        var come = new Event(
                type, Event.Audience.CASE, at, id, to.id(), to.path(), null, transferId, staff.id(), staff.name());
        return log.appendAll(List.of(gone, come));
    }

    /** Staff read events too: of a citizen whom the unit does not see, not even an id stands there. */
    private static @Nullable UUID idOf(CareCase subject, Actor actor) {
        return actor instanceof Actor.Staff || subject.identity() == SubmitterIdentity.SHOWN ? actor.id() : null;
    }

    /** Who a citizen is belongs to the content: those who only allocate see the event as well. */
    private static @Nullable String nameOf(Actor actor) {
        return actor instanceof Actor.Staff staff ? staff.name() : null;
    }
}
