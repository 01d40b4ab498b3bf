package org.gehor.notification;

/** Why notices fail; the meanings stand in the schema. */
enum NoticeFailure {
    ADDRESS,
    SERVICE
}
