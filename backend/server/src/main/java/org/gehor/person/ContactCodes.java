package org.gehor.person;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds out by a code whether somebody reads what is sent to an address, before anything else goes there. All methods run
 * inside a transaction of the person.
 */
@Component
class ContactCodes {

    private static final Duration VALID = Duration.ofHours(1);
    private static final int A_DAY = 5;
    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;

    private final ContactCodeRepository codes;
    private final PersonRepository people;
    private final ObjectProvider<CodeSender> senders;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ContactCodes(
            ContactCodeRepository codes, PersonRepository people, ObjectProvider<CodeSender> senders, Clock clock) {
        this.codes = codes;
        this.people = people;
        this.senders = senders;
        this.clock = clock;
    }

    /** Sends a code to an address that has not been confirmed; refuses after too many. Does nothing where nothing is sent this way. */
    Mono<Void> send(Contact contact, ContactWay way) {
        return trySend(contact, way).flatMap(sent -> sent ? Mono.empty() : Refusal.because(ProblemCode.TOO_OFTEN));
    }

    /** The same; false after too many. */
    Mono<Boolean> trySend(Contact contact, ContactWay way) {
        var address = contact.address(way);
        var sender = senders.stream().filter(each -> each.offers(way)).findFirst();
        if (address == null || contact.confirmed(way) || sender.isEmpty()) {
            return Mono.just(true);
        }
        var person = contact.personId();
        return people.lock(person)
                .then(Mono.defer(() -> codes.forget(person)))
                .then(Mono.defer(() -> codes.count(person, way)))
                .flatMap(made -> made >= A_DAY
                        ? Mono.just(false)
                        : codes.add(person, way, address, newCode(), clock.instant())
                                .flatMap(id -> sender.get().send(person, way, id))
                                .thenReturn(true));
    }

    /** True when it was the code; a wrong one counts, so the transaction must be kept. */
    Mono<Boolean> confirm(Contact contact, ContactWay way, String code) {
        var address = contact.address(way);
        if (address == null) {
            return Mono.just(false);
        }
        var person = contact.personId();
        return codes.attempt(person, way, address, clock.instant().minus(VALID), TRIES)
                .filter(right -> right.equals(code))
                .flatMap(right -> people.confirm(person, way, clock.instant()).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private String newCode() {
        return "%06d".formatted(random.nextInt(CODES));
    }
}
