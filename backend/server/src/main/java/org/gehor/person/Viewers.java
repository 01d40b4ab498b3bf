package org.gehor.person;

import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
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

    /** Who is asking; empty without login. */
    Mono<Viewer> current() {
        return Actors.current().flatMap(actor -> switch (actor) {
            case Actor.Citizen citizen -> citizen(citizen);
            case Actor.Staff staff -> Mono.just(Viewer.of(staff));
            default -> Mono.empty();
        });
    }

    Mono<Viewer> citizen(Actor.Citizen citizen) {
        return transactions.run(() -> people.contact(citizen.id())).map(contact -> Viewer.of(citizen, contact));
    }
}
