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
    private final ContactNeedsRepository needs;
    private final ContactCodes codes;

    PersonContact(PersonRepository people, ContactNeedsRepository needs, ContactCodes codes) {
        this.people = people;
        this.needs = needs;
        this.codes = codes;
    }

    /**
     * In a citizen's transaction: remembers what was told on the way. A given address replaces the known one and gets a code
     * to be confirmed by, a blank or missing one keeps it; a language that was chosen before is kept.
     *
     * @param email already checked for its form
     */
    public Mono<Void> rememberContact(@Nullable String email, Language language) {
        var address = email == null || email.isBlank() ? null : email.strip();
        return Actors.citizen()
                .flatMap(citizen -> address == null
                        ? people.remember(citizen.id(), null, language)
                        : remember(citizen.id(), address, language));
    }

    /** No code that is missing may keep a case from being filed. */
    private Mono<Void> remember(UUID citizen, String address, Language language) {
        return people.contact(citizen)
                .flatMap(before -> people.remember(citizen, address, language)
                        .then(
                                address.equals(before.email())
                                        ? Mono.empty()
                                        : Mono.defer(() -> people.contact(citizen))
                                                .flatMap(now -> codes.trySend(now, ContactWay.EMAIL))
                                                .then()));
    }

    /** In a follower's or the person's own transaction: how notices reach these people; unknown ids are passed over. */
    public Mono<List<Contact>> list(Collection<UUID> people) {
        return this.people.contacts(people);
    }

    /** In a follower's transaction: there is no such address, so no notice goes there until the person gives one again. */
    public Mono<Void> emailFails(UUID person, String email) {
        return people.emailFails(person, email);
    }

    /** One at a time of those who count what a person has asked for; until the end of the person's transaction. */
    public Mono<Void> lock(UUID person) {
        return people.lock(person);
    }

    /** What those who read a case must know of its submitter; empty when nothing was said, or to others. */
    public Mono<ContactNeeds> needs(UUID person) {
        return needs.ofPerson(person);
    }
}
