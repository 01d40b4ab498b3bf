package org.gehor.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What other rooms may do with a person's contact. All methods run inside a transaction of the caller. */
@Component
public class PersonContact {

    private final PersonRepository people;

    PersonContact(PersonRepository people) {
        this.people = people;
    }

    /**
     * In a citizen's transaction: remembers what was told on the way. A given address replaces the known one, a blank or
     * missing one keeps it; a language that was chosen before is kept.
     *
     * @param email already checked for its form
     */
    public Mono<Void> rememberContact(@Nullable String email, Language language) {
        var address = email == null || email.isBlank() ? null : email.strip();
        return Actors.citizen().flatMap(citizen -> people.remember(citizen.id(), address, language));
    }

    /** In a follower's transaction: how notices reach these people; unknown ids are passed over. */
    public Mono<List<Contact>> list(Collection<UUID> people) {
        return this.people.contacts(people);
    }

    /** In a follower's transaction: there is no such address, so no notice goes there until the person gives one again. */
    public Mono<Void> emailFails(Contact contact) {
        return Mono.justOrEmpty(contact.email()).flatMap(email -> people.emailFails(contact.personId(), email));
    }
}
