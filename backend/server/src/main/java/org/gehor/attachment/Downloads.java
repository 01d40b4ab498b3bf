package org.gehor.attachment;

import java.util.Objects;
import java.util.UUID;
import org.gehor.attachment.store.AttachmentStore;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands files out to those who may read them. Forbidden, not harmless and absent look the same. */
@Component
class Downloads {

    private final Transactions transactions;
    private final AttachmentRepository files;
    private final AttachmentStore store;
    private final CaseReading reading;

    Downloads(Transactions transactions, AttachmentRepository files, AttachmentStore store, CaseReading reading) {
        this.transactions = transactions;
        this.files = files;
        this.store = store;
        this.reading = reading;
    }

    /** A file that may be fetched; staff have left their entry in the case's access log by then. */
    Mono<Attachment> find(UUID id) {
        return Actors.current()
                .flatMap(actor -> transactions.run(() -> files.find(id)
                        .filter(file -> file.fetchableBy(actor.id()))
                        .delayUntil(file -> enter(actor, file))))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND));
    }

    private Mono<Void> enter(Actor actor, Attachment file) {
        var caseId = file.caseId();
        return actor instanceof Actor.Staff && caseId != null ? reading.enter(caseId) : Mono.empty();
    }

    /** Once the store answers; until then it can still be said that it does not. */
    Mono<Flux<DataBuffer>> bytes(Attachment file) {
        return store.get(file.attachmentId(), Objects.requireNonNull(file.stored()));
    }
}
