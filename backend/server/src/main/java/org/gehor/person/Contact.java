package org.gehor.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a notice reaches a person.
 *
 * @param email null when none is known
 * @param emailFails the mail server has said that there is no such address
 * @param language the chosen one, else that of the person's country
 */
public record Contact(UUID personId, @Nullable String email, boolean emailFails, Language language) {

    @Override
    public String toString() {
        return "Contact[" + personId + "]";
    }
}
