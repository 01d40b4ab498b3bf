package org.gehor.notification;

import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** E-mail as the rooms inside of notices send it: from the service's address, never in the way of other work. */
public interface MailPost {

    /**
     * One e-mail.
     *
     * @param id lasting: a repetition after a crash bears the same, and is recognised by it
     * @param html the same as the plain text
     */
    record Mail(UUID id, String to, Locale language, String subject, String plain, String html) {
        @Override
        public String toString() {
            return "Mail[" + id + "]";
        }
    }

    /** Sends it; fails with {@link NeverSendable} when trying again makes no sense, otherwise with anything. */
    Mono<Void> post(Mail mail);
}
