package org.gehor.attachment.store;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where bytes lie, shared by all nodes. Each attachment has a few objects, named by UUIDs that are used once: nothing is ever
 * written over. A store that does not answer fails with an {@link java.io.IOException}.
 */
public interface AttachmentStore {

    /** Keeps a copy of the file; when this ends, all of it is there and outlives a crash, or nothing is. */
    Mono<Void> put(UUID attachment, UUID name, Path file);

    /**
     * The object's bytes, once the store has begun to answer: whoever hands them on knows by then that they are there. Fails when
     * there is none.
     */
    Mono<Flux<DataBuffer>> get(UUID attachment, UUID name);

    /** The objects of an attachment, those that nobody knows of any more too. */
    Flux<UUID> names(UUID attachment);

    /** Removes an object; nothing happens when there is none. */
    Mono<Void> remove(UUID attachment, UUID name);
}
