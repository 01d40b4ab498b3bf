package org.gehor.inbox;

import java.util.Optional;
import org.gehor.cases.CaseEventType;
import org.gehor.platform.events.Event;

/** Kinds of items; the meanings stand in the schema. */
public enum InboxItemKind {
    RECEIPT,
    QUESTION,
    ANSWER,
    THANKS,
    REOPENING_DECIDED,
    ACCESS_ANSWERED,
    CONSENT_REQUEST,
    CONSENT_ANSWERED,
    CLOCK_PAUSED,
    CLOCK_RESUMED,
    INTERIM_ANSWER,
    CASE_TRANSFERRED;

    /**
     * The kind that follows from an event of a case for whom it is meant first; {@link InboxFollower} tells what others get of it.
     * Empty for events that tell the citizen nothing new.
     */
    static Optional<InboxItemKind> of(Event event) {
        if (event.audience() == Event.Audience.STAFF) {
            // Told to staff only, since it concerns one of the parties: the follower finds out which.
            return CaseEventType.valueOf(event.type()) == CaseEventType.ACCESS_ANSWERED
                    ? Optional.of(ACCESS_ANSWERED)
                    : Optional.empty();
        }
        if (event.audience() != Event.Audience.CASE) {
            return Optional.empty();
        }
        return switch (CaseEventType.valueOf(event.type())) {
            case CASE_RECEIVED -> Optional.of(RECEIPT);
            case CITIZEN_ASKED -> Optional.of(QUESTION);
            case ANSWER_PUBLISHED -> Optional.of(ANSWER);
            // A case that is closed without thanks names nothing else.
            case CASE_CLOSED -> event.itemId() == null ? Optional.empty() : Optional.of(THANKS);
            case CASE_REOPENED, REOPENING_REFUSED -> Optional.of(REOPENING_DECIDED);
            case CASE_TRANSFERRED -> Optional.of(CASE_TRANSFERRED);
            // What ends by itself was said when it began, and is nobody's answer.
            case PATIENT_CORRECTED -> Optional.of(CONSENT_REQUEST);
            case REPRESENTATION_CHANGED -> event.actorId() == null ? Optional.empty() : Optional.of(CONSENT_ANSWERED);
            case CLOCK_PAUSED -> Optional.of(CLOCK_PAUSED);
            case CLOCK_RESUMED -> Optional.of(CLOCK_RESUMED);
            case INTERIM_ANSWER_SENT -> Optional.of(INTERIM_ANSWER);
            default -> Optional.empty();
        };
    }
}
