package org.gehor.person;

import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking; schema type {@code Viewer}. Roles at organisations are told by the room that keeps organisations.
 *
 * @param personId of the person or staff member
 * @param country of the identity number; null for staff
 * @param language of notices and pages; null for staff
 * @param languageChosen false when it is that of the country; never for staff
 * @param email for notices; null when none is given
 * @param emailFails there is no such address, as the mail server says; never for staff
 * @param emailConfirmed notices go there
 * @param phone E.164, for notices; null when none is given
 * @param phoneConfirmed notices go there
 */
public record Viewer(
        UUID personId,
        String name,
        ViewerKind kind,
        @Nullable String country,
        @Nullable Language language,
        boolean languageChosen,
        @Nullable String email,
        boolean emailFails,
        boolean emailConfirmed,
        @Nullable String phone,
        boolean phoneConfirmed) {

    /** The public id. */
    public String id() {
        return GlobalId.of("Viewer", personId);
    }

    static Viewer of(Actor.Staff staff) {
        return new Viewer(
                staff.id(), staff.name(), ViewerKind.STAFF, null, null, false, null, false, false, null, false);
    }

    static Viewer of(Actor.Citizen citizen, Contact contact) {
        return new Viewer(
                citizen.id(),
                citizen.name(),
                ViewerKind.CITIZEN,
                citizen.country(),
                contact.language(),
                contact.languageChosen(),
                contact.email(),
                contact.emailFails(),
                contact.emailConfirmed(),
                contact.phone(),
                contact.phoneConfirmed());
    }

    @Override
    public String toString() {
        return "Viewer[" + personId + "]";
    }
}
