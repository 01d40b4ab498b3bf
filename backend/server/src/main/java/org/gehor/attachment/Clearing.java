package org.gehor.attachment;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gehor.attachment.store.AttachmentStore;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes what nobody sends: first the bytes, then the row, so that no byte is ever left that nothing tells of. Any node may.
 * An upload for a draft stays as long as the draft does.
 */
@Component
class Clearing extends BackgroundLoop {

    private static final Actor ACTOR = new Actor.Follower("attachment-clearing");
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final FollowerRepository files;
    private final AttachmentStore store;
    private final AttachmentProperties settings;

    Clearing(
            Transactions transactions, FollowerRepository files, AttachmentStore store, AttachmentProperties settings) {
        super("Clearing away files", Duration.ofMinutes(5));
        this.transactions = transactions;
        this.files = files;
        this.store = store;
        this.settings = settings;
    }

    @Override
    protected Mono<Boolean> turn() {
        return as(() -> files.toClear(settings.unsentKept(), AT_ONCE).collectList())
                .flatMap(ids -> Flux.fromIterable(ids)
                        .concatMap(id -> bytes(id, name -> true).then(as(() -> files.clear(id))))
                        .then(pieces())
                        .thenReturn(ids.size() == AT_ONCE));
    }

    private Mono<Void> pieces() {
        return as(() -> files.withParts(AT_ONCE).collectList())
                .flatMapIterable(found -> found)
                .concatMap(file -> bytes(file.id(), name -> !name.equals(file.stored()))
                        .then(as(() -> files.withoutParts(file.id()))))
                .then();
    }

    private Mono<Void> bytes(UUID id, Predicate<UUID> which) {
        return store.names(id)
                .filter(which)
                .concatMap(name -> store.remove(id, name))
                .then();
    }

    private <T> Mono<T> as(Supplier<Mono<T>> work) {
        return Mono.defer(() -> transactions.runAs(ACTOR, work));
    }
}
