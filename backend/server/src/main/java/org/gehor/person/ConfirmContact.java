package org.gehor.person;

import java.util.function.BiFunction;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen brings back the code that was sent to an address, or asks for another one. */
@Component
class ConfirmContact {

    /** Where and with which code. */
    record ConfirmContactInput(ContactWay way, String code) {
        @Override
        public String toString() {
            return "ConfirmContactInput[]";
        }
    }

    /** Where to. */
    record SendContactCodeInput(ContactWay way) {}

    private final Transactions transactions;
    private final PersonRepository people;
    private final ContactCodes codes;

    ConfirmContact(Transactions transactions, PersonRepository people, ContactCodes codes) {
        this.transactions = transactions;
        this.people = people;
        this.codes = codes;
    }

    Mono<Viewer> run(ConfirmContactInput input) {
        var code = input.code().replaceAll("\\s", "");
        new Checks()
                .unless(code.matches("[0-9]{6}"), Problem.at(ProblemCode.INVALID_FORMAT, "code"))
                .orRefuse();
        return withContact(input.way(), (contact, way) -> codes.confirm(contact, way, code))
                .flatMap(right -> right ? viewer() : Refusal.because(Problem.at(ProblemCode.WRONG_CODE, "code")));
    }

    Mono<Viewer> sendAnother(SendContactCodeInput input) {
        return withContact(
                        input.way(),
                        (contact, way) -> contact.address(way) == null || contact.confirmed(way)
                                ? Refusal.because(Problem.at(ProblemCode.NOT_ALLOWED_NOW, "way"))
                                : codes.send(contact, way).thenReturn(true))
                .then(Mono.defer(this::viewer));
    }

    private <T> Mono<T> withContact(ContactWay way, BiFunction<Contact, ContactWay, Mono<T>> work) {
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(
                        () -> people.contact(citizen.id()).flatMap(contact -> work.apply(contact, way))));
    }

    private Mono<Viewer> viewer() {
        return Actors.citizen()
                .flatMap(citizen -> transactions
                        .run(() -> people.contact(citizen.id()))
                        .map(contact -> Viewer.of(citizen, contact)));
    }
}
