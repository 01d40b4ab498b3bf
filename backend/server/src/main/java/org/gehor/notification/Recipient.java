package org.gehor.notification;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.gehor.person.Contact;

/**
 * Whom a notice is for.
 *
 * @param browsers where web push goes
 */
record Recipient(Contact contact, Wishes wishes, List<Browser> browsers) {

    /** An address at a push service. */
    record Browser(UUID id, URI endpoint) {
        @Override
        public String toString() {
            return "Browser[" + id + "]";
        }
    }

    Recipient {
        browsers = List.copyOf(browsers);
    }

    UUID personId() {
        return contact.personId();
    }
}
