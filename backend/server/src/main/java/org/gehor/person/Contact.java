package org.gehor.person;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a notice reaches a person.
 *
 * @param language the chosen one, else that of the person's country
 * @param languageChosen false when it is that of the country
 * @param email null when none is known
 * @param emailFails the mail server has said that there is no such address
 * @param emailConfirmed a code that was sent there has come back
 * @param phone E.164; null when none is known
 * @param phoneConfirmed a code that was sent there has come back
 * @param unsafe ways that somebody else sees
 */
public record Contact(
        UUID personId,
        Language language,
        boolean languageChosen,
        @Nullable String email,
        boolean emailFails,
        boolean emailConfirmed,
        @Nullable String phone,
        boolean phoneConfirmed,
        Set<ContactWay> unsafe) {

    public Contact {
        unsafe = Set.copyOf(unsafe);
    }

    /** Address to which notices may go this way: confirmed and not unsafe; null when there is none. */
    public @Nullable String noticeAddress(ContactWay way) {
        if (unsafe.contains(way)) {
            return null;
        }
        return switch (way) {
            case EMAIL -> emailConfirmed && !emailFails ? email : null;
            case SMS -> phoneConfirmed ? phone : null;
            case PUSH, PHONE, LETTER -> null;
        };
    }

    @Nullable
    String address(ContactWay way) {
        return way == ContactWay.EMAIL ? email : way == ContactWay.SMS ? phone : null;
    }

    boolean confirmed(ContactWay way) {
        return way == ContactWay.EMAIL ? emailConfirmed : way == ContactWay.SMS && phoneConfirmed;
    }

    @Override
    public String toString() {
        return "Contact[" + personId + "]";
    }
}
