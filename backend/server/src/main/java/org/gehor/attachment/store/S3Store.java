package org.gehor.attachment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of an S3-compatible store. Keys are {@code attachment/name}; nothing of a person or a file's own name is in them. */
final class S3Store implements AttachmentStore {

    private final S3AsyncClient client;
    private final String bucket;

    S3Store(S3AsyncClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public Mono<Void> put(UUID attachment, UUID name, Path file) {
        return call(() -> client.putObject(
                        request -> request.bucket(bucket).key(key(attachment, name)), AsyncRequestBody.fromFile(file)))
                .then();
    }

    @Override
    public Mono<Flux<DataBuffer>> get(UUID attachment, UUID name) {
        return call(() -> client.getObject(
                        request -> request.bucket(bucket).key(key(attachment, name)),
                        AsyncResponseTransformer.toPublisher()))
                .map(bytes -> Flux.from(bytes)
                        .onErrorMap(SdkException.class, S3Store::away)
                        .map(DefaultDataBufferFactory.sharedInstance::wrap));
    }

    @Override
    public Flux<UUID> names(UUID attachment) {
        return Flux.from(client.listObjectsV2Paginator(
                                request -> request.bucket(bucket).prefix(attachment + "/"))
                        .contents())
                .onErrorMap(SdkException.class, S3Store::away)
                .map(S3Object::key)
                .map(key -> UUID.fromString(key.substring(key.lastIndexOf('/') + 1)));
    }

    @Override
    public Mono<Void> remove(UUID attachment, UUID name) {
        return call(() -> client.deleteObject(request -> request.bucket(bucket).key(key(attachment, name))))
                .then();
    }

    /** The library's own threads do not run what follows. */
    private static <T> Mono<T> call(Supplier<CompletableFuture<T>> request) {
        return Mono.fromFuture(request)
                .onErrorMap(failure -> away(failure instanceof CompletionException ? failure.getCause() : failure))
                .publishOn(Schedulers.parallel());
    }

    private static IOException away(@org.jspecify.annotations.Nullable Throwable failure) {
        return new IOException("The store of files does not answer", failure);
    }

    private static String key(UUID attachment, UUID name) {
        return attachment + "/" + name;
    }
}
