package org.gehor.notification;

import org.gehor.person.ContactWay;

/** Ways of notices; lasting names, which stand in tables. The meanings stand in the schema. */
enum NoticeChannelName {
    EMAIL(ContactWay.EMAIL),
    SMS(ContactWay.SMS),
    PUSH(ContactWay.PUSH);

    private final ContactWay way;

    NoticeChannelName(ContactWay way) {
        this.way = way;
    }

    ContactWay way() {
        return way;
    }
}
