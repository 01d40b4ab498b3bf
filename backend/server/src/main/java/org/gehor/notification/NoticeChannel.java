package org.gehor.notification;

import reactor.core.publisher.Mono;

/** A way to reach people. */
interface NoticeChannel {

    /** Which one. */
    NoticeChannelName name();

    /** How many notices it sends at the same time. */
    int atOnce();

    /** True when this person can be reached this way. */
    boolean reaches(Recipient recipient);

    /**
     * Sends; fails with {@link NeverSendable} when trying again makes no sense, otherwise with anything. What it sends again
     * under the same id is not to reach the person twice, as far as whoever delivers can see to that.
     */
    Mono<Void> send(Notice notice);
}
