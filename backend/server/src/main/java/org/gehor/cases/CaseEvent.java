package org.gehor.cases;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.gehor.platform.events.LoggedEvent;
import org.gehor.platform.graphql.LiveEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case, as it stands in the log. Schema type {@code CaseEvent}.
 *
 * @param cursor its place in the log
 * @param subjectId the case
 * @param type what happened
 * @param at when
 * @param itemId what else it is about, such as a letter or a representation
 * @param actorId who did it; null when the service did
 * @param actorName as those who see the case may see it
 */
public record CaseEvent(
        String cursor,
        UUID subjectId,
        CaseEventType type,
        Instant at,
        @Nullable UUID itemId,
        @Nullable UUID actorId,
        @Nullable String actorName)
        implements LiveEvent {

    /** Of an event of the log that is one of a case. */
    public static CaseEvent of(LoggedEvent logged) {
        var event = logged.event();
        return new CaseEvent(
                logged.cursor().toString(),
                Objects.requireNonNull(event.caseId()),
                CaseEventType.valueOf(event.type()),
                event.occurredAt(),
                event.itemId(),
                event.actorId(),
                event.actorName());
    }
}
