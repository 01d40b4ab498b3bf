package org.gehor.person;

import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds the person with an identity number, or makes the row that their first login will find: for whoever is named in a case by
 * somebody else. Both ways give an id and nothing more, so nobody learns who is known here. A name that stands is never changed;
 * a new row's holds until its person logs in, and is shown to nobody.
 */
@Component
public class KnownPeople {

    private final Transactions transactions;
    private final LoginRepository people;
    private final IdentityVault vault;

    KnownPeople(Transactions transactions, LoginRepository people, IdentityVault vault) {
        this.transactions = transactions;
        this.people = people;
        this.vault = vault;
    }

    /** In a transaction of its own, in the role of the step of logging in: never within another one. */
    public Mono<UUID> findOrAdd(PersonalNumber number, String name) {
        return transactions.runAs(
                new Actor.Login(),
                () -> find(number)
                        .switchIfEmpty(Mono.defer(() -> people.lock(vault.lock(number))
                                .flatMap(id -> find(number).switchIfEmpty(Mono.defer(() -> add(id, number, name)))))));
    }

    private Mono<UUID> find(PersonalNumber number) {
        return people.find(vault.hashes(number)).map(LoginRepository.Known::id);
    }

    private Mono<UUID> add(UUID id, PersonalNumber number, String name) {
        return people.add(id, number, vault.hash(number), vault.seal(number, id), name.strip())
                .thenReturn(id);
    }
}
