package org.gehor.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, without content: who reads it looks the rest up under their own row rules.
 *
 * @param type name of the kind, for example {@code CASE_RECEIVED}
 * @param audience who may see it
 * @param occurredAt when
 * @param caseId the case; null for events of a person without one
 * @param organisationId the case's organisation at that time
 * @param organisationPath its path in the tree
 * @param personId whom it is for; only with {@link Audience#PERSON}
 * @param itemId what else it is about, for example an inbox item
 * @param actorId who did it; null when the service did
 * @param actorName as those who see the event may see it
 */
public record Event(
        String type,
        Audience audience,
        Instant occurredAt,
        @Nullable UUID caseId,
        @Nullable UUID organisationId,
        @Nullable String organisationPath,
        @Nullable UUID personId,
        @Nullable UUID itemId,
        @Nullable UUID actorId,
        @Nullable String actorName) {

    /** Who may see an event. */
    public enum Audience {
        /** Parties of the case and staff of its organisation. */
        CASE,
        /** Staff of the case's organisation only. */
        STAFF,
        /** Staff of the organisation that had the case and is told that it has gone; in no history. */
        FORMER,
        /** One person only. */
        PERSON
    }

    @Override
    public String toString() {
        return type + "[case=" + caseId + "]";
    }
}
