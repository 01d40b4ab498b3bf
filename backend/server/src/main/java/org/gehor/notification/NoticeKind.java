package org.gehor.notification;

import org.gehor.inbox.InboxItemKind;

/** What one may choose notices by; the meanings stand in the schema. */
enum NoticeKind {
    ANSWER,
    QUESTION,
    CONSENT,
    DRAFT,
    OTHER;

    /** What is pushed has no words of its own and leads to the inbox, where nothing is of a draft. */
    boolean goesBy(NoticeChannelName channel) {
        return this != DRAFT || channel != NoticeChannelName.PUSH;
    }

    /** By name: each kind of item that has no choice of its own is among the others. */
    static NoticeKind of(InboxItemKind kind) {
        var name = kind.name();
        return switch (name) {
            case "ANSWER" -> ANSWER;
            case "QUESTION" -> QUESTION;
            default -> name.startsWith("CONSENT") ? CONSENT : OTHER;
        };
    }
}
