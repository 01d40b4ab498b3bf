package org.gehor.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.person.PersonContact;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out how people are reached; inside a follower's transaction, or that of the person. */
@Component
class Recipients {

    private final PersonContact people;
    private final WishesRepository wishes;
    private final PushRepository browsers;

    Recipients(PersonContact people, WishesRepository wishes, PushRepository browsers) {
        this.people = people;
        this.wishes = wishes;
        this.browsers = browsers;
    }

    /** By person; unknown ids are passed over. */
    Mono<Map<UUID, Recipient>> find(Collection<UUID> persons) {
        return people.list(persons)
                .flatMap(contacts -> wishes.find(persons)
                        .flatMap(wished -> browsers.find(persons)
                                .map(known -> contacts.stream()
                                        .map(contact -> new Recipient(
                                                contact,
                                                wished.getOrDefault(contact.personId(), Wishes.NONE),
                                                known.getOrDefault(contact.personId(), List.of())))
                                        .collect(Collectors.toMap(Recipient::personId, Function.identity())))));
    }
}
