package org.gehor.inbox;

import java.util.Optional;
import org.gehor.cases.CaseEventType;
import org.gehor.platform.events.Event;

/** Kinds of items; the meanings stand in the schema. */
public enum InboxItemKind {
    RECEIPT,
    QUESTION,
    ANSWER,
    THANKS;

    /** The kind that follows from an event of a case; empty for events that tell the citizen nothing new. */
    static Optional<InboxItemKind> of(Event event) {
        if (event.audience() != Event.Audience.CASE) {
            return Optional.empty();
        }
        if (event.type().equals(CaseEventType.CASE_RECEIVED.name())) {
            return Optional.of(RECEIPT);
        }
        if (event.type().equals(CaseEventType.CITIZEN_ASKED.name())) {
            return Optional.of(QUESTION);
        }
        // A case that is closed without thanks names nothing else.
        if (event.type().equals(CaseEventType.CASE_CLOSED.name()) && event.itemId() != null) {
            return Optional.of(THANKS);
        }
        return event.type().equals(CaseEventType.ANSWER_PUBLISHED.name()) ? Optional.of(ANSWER) : Optional.empty();
    }
}
