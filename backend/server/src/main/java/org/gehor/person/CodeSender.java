package org.gehor.person;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** What this room asks of the one that sends notices. Its methods run inside a transaction of the person. */
public interface CodeSender {

    /** True when something can be sent this way. */
    boolean offers(ContactWay way);

    /** Has a code sent, soon and outside of the transaction. */
    Mono<Void> send(UUID person, ContactWay way, UUID code);
}
