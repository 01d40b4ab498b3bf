package org.gehor.notification;

import java.util.UUID;
import org.gehor.person.Contact;

/**
 * One notice to one person.
 *
 * @param id lasting: a repetition after a crash bears the same
 */
record Notice(UUID id, Contact contact) {}
