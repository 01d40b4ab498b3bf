package org.gehor.notification;

import org.gehor.person.Contact;
import reactor.core.publisher.Mono;

/** A way to reach people. */
interface NoticeChannel {

    /** Lasting name; stands in the table. */
    String name();

    /** How many notices it sends at the same time. */
    int atOnce();

    /** True when this person can be reached this way. */
    boolean reaches(Contact contact);

    /** Sends; fails with {@link NeverSendable} when there is no such address, otherwise with anything. */
    Mono<Void> send(Notice notice);
}
