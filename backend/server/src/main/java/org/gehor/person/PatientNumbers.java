package org.gehor.person;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the identity number of a patient to those who treat their case, so that the right record is found. */
@Component
public class PatientNumbers {

    private final SealedNumberRepository numbers;
    private final IdentityVault vault;

    PatientNumbers(SealedNumberRepository numbers, IdentityVault vault) {
        this.numbers = numbers;
        this.vault = vault;
    }

    /**
     * In a transaction of the caller, who also writes down that it was read: the number as people write it, such as
     * {@code 19121212-1212} or {@code 010190 12345}; empty when the row rules hide it from the actor.
     */
    public Mono<String> find(UUID person) {
        return numbers.find(person).map(found -> written(vault.open(found.cipher(), person)));
    }

    private static String written(IdentityVault.Opened opened) {
        var digits = opened.digits();
        return opened.country().equals("NO")
                ? digits.substring(0, 6) + " " + digits.substring(6)
                : digits.substring(0, digits.length() - 4) + "-" + digits.substring(digits.length() - 4);
    }
}
