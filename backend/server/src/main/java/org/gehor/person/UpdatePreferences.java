package org.gehor.person;

import java.time.Clock;
import java.util.Objects;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen changes the language of notices, the addresses for them, and what those who write or call must know. */
@Component
class UpdatePreferences {

    private final Transactions transactions;
    private final PersonRepository people;
    private final ProtectedIdentity protection;
    private final ContactNeedsRepository needs;
    private final ContactCodes codes;
    private final Clock clock;

    UpdatePreferences(
            Transactions transactions,
            PersonRepository people,
            ContactNeedsRepository needs,
            ContactCodes codes,
            Clock clock,
            ProtectedIdentity protection) {
        this.transactions = transactions;
        this.protection = protection;
        this.people = people;
        this.needs = needs;
        this.codes = codes;
        this.clock = clock;
    }

    Mono<Viewer> run(UpdatePreferencesInput input) {
        return Actors.citizen().flatMap(citizen -> {
            var checks = new Checks().email(input.email(), "email");
            var phone = phone(checks, input.phone(), citizen.country());
            if (input.contactNeeds() != null) {
                input.contactNeeds().check(checks);
            }
            checks.orRefuse();
            return transactions.run(() -> change(citizen, input, phone)).map(contact -> Viewer.of(citizen, contact));
        });
    }

    /** In E.164; null for one that is not given, empty for one that is to go. */
    private static @Nullable String phone(Checks checks, @Nullable String text, String country) {
        if (text == null || text.isBlank()) {
            return text == null ? null : "";
        }
        var number = PhoneNumbers.mobile(text, country);
        checks.unless(number.isPresent(), Problem.at(ProblemCode.INVALID_FORMAT, "phone"));
        return number.orElse(null);
    }

    private Mono<Contact> change(Actor.Citizen citizen, UpdatePreferencesInput input, @Nullable String phone) {
        var email = input.email() == null ? null : input.email().strip();
        return people.contact(citizen.id())
                .flatMap(before -> people.change(citizen.id(), input.language(), email, phone)
                        .then(Mono.defer(() -> Mono.justOrEmpty(input.protectedIdentity())
                                .flatMap(lives -> protection.set(citizen.id(), lives))))
                        .then(Mono.defer(() -> changeNeeds(citizen, input.contactNeeds())))
                        .then(Mono.defer(() -> people.contact(citizen.id())))
                        .flatMap(now -> sendCodes(before, now).thenReturn(now)));
    }

    private Mono<Void> changeNeeds(Actor.Citizen citizen, @Nullable ContactNeedsInput input) {
        return input == null
                ? Mono.empty()
                : needs.ofPerson(citizen.id())
                        .defaultIfEmpty(ContactNeeds.NONE)
                        .flatMap(known -> needs.save(citizen.id(), known.changed(input), clock.instant()));
    }

    private Mono<Void> sendCodes(Contact before, Contact now) {
        return sendCode(before, now, ContactWay.EMAIL).then(Mono.defer(() -> sendCode(before, now, ContactWay.SMS)));
    }

    private Mono<Void> sendCode(Contact before, Contact now, ContactWay way) {
        return Objects.equals(before.address(way), now.address(way)) ? Mono.empty() : codes.send(now, way);
    }
}
