package org.gehor.cases.dialogue;

import java.time.Duration;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes unfinished letters whose day has passed. Any node may; the row rules show the follower no others. */
@Component
class LetterExpiry extends BackgroundLoop {

    private final Transactions transactions;
    private final LetterDraftRepository letters;

    LetterExpiry(Transactions transactions, LetterDraftRepository letters) {
        super("Removing expired letters", Duration.ofHours(1));
        this.transactions = transactions;
        this.letters = letters;
    }

    @Override
    protected Mono<Boolean> turn() {
        return transactions
                .runAs(new Actor.Follower("letter-expiry"), letters::removeExpired)
                .then(Mono.just(false));
    }
}
