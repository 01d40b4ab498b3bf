package org.gehor.person;

import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells a citizen who they are here. */
@Component
class Viewers {

    private final Transactions transactions;
    private final PersonRepository people;

    Viewers(Transactions transactions, PersonRepository people) {
        this.transactions = transactions;
        this.people = people;
    }

    Mono<Viewer> citizen(Actor.Citizen citizen) {
        return transactions.run(() -> people.contact(citizen.id())).map(contact -> Viewer.of(citizen, contact));
    }
}
