package org.gehor.notification.staff;

/** Why staff are reminded; lasting names, which stand in a table. */
enum ReminderReason {
    /** The due day comes. */
    DUE_SOON,
    /** It has passed. */
    OVERDUE,
    /** The citizen has written, and nobody has marked the letter as read for some days. */
    UNREAD,
    /** The country's profile asks for an interim answer. */
    INTERIM_OWED
}
