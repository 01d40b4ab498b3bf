package org.gehor.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A file at work on this node: made empty, appended to, and gone when the work ends, however it ends. */
final class SpooledFile {

    /** Few at once, since looking at a picture takes memory of a few times its size. */
    static final Scheduler WORK = Schedulers.newBoundedElastic(2, 10_000, "files", 60, true);

    private final Path path;

    private SpooledFile(Path path) {
        this.path = path;
    }

    static <T> Mono<T> with(@Nullable Path folder, Function<SpooledFile, Mono<T>> work) {
        return Mono.usingWhen(
                Mono.fromCallable(() -> create(folder)).subscribeOn(Schedulers.boundedElastic()),
                work,
                file -> Mono.fromCallable(() -> Files.deleteIfExists(file.path))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private static SpooledFile create(@Nullable Path folder) throws IOException {
        return new SpooledFile(
                folder == null
                        ? Files.createTempFile("gehor", ".upload")
                        : Files.createTempFile(Files.createDirectories(folder), "gehor", ".upload"));
    }

    Path path() {
        return path;
    }

    /** Bytes that lie in it. */
    long size() {
        try {
            return Files.size(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What lies in it. */
    Flux<DataBuffer> bytes() {
        return DataBufferUtils.read(path, DefaultDataBufferFactory.sharedInstance, 1 << 16);
    }

    /** Appends what comes; when that breaks off, what has come until then lies in the file. */
    Mono<Void> append(Flux<DataBuffer> bytes) {
        return Mono.using(
                () -> FileChannel.open(path, StandardOpenOption.APPEND),
                channel -> bytes.publishOn(Schedulers.boundedElastic(), true, 32)
                        .doOnNext(buffer -> write(channel, buffer))
                        .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                        .then());
    }

    private static void write(FileChannel channel, DataBuffer buffer) {
        try (var parts = buffer.readableByteBuffers()) {
            while (parts.hasNext()) {
                var part = parts.next();
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
