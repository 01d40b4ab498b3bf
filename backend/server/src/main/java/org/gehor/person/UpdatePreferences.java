package org.gehor.person;

import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen changes the language of notices and the address for them. */
@Component
class UpdatePreferences {

    private final Transactions transactions;
    private final PersonRepository people;
    private final ProtectedIdentity protection;

    UpdatePreferences(Transactions transactions, PersonRepository people, ProtectedIdentity protection) {
        this.transactions = transactions;
        this.protection = protection;
        this.people = people;
    }

    Mono<Viewer> run(UpdatePreferencesInput input) {
        return Actors.citizen().flatMap(citizen -> {
            new Checks().email(input.email(), "email").orRefuse();
            return transactions
                    .run(() -> Mono.justOrEmpty(input.protectedIdentity())
                            .flatMap(lives -> protection.set(citizen.id(), lives))
                            .then(Mono.defer(() -> people.change(citizen.id(), input.language(), input.email()))))
                    .map(contact -> Viewer.of(citizen, contact));
        });
    }
}
