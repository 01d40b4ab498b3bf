package org.gehor.attachment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A folder, which with several nodes is one that they share. A file appears under its name only when it lies on the disk. */
final class FolderStore implements AttachmentStore {

    private static final int CHUNK = 1 << 16;

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Mono<Void> put(UUID attachment, UUID name, Path file) {
        return apart(() -> {
            var target = path(attachment, name);
            Files.createDirectories(folder(attachment));
            var partial = target.resolveSibling(name + ".partial");
            Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
            sync(partial, StandardOpenOption.WRITE);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder(attachment), StandardOpenOption.READ);
            return true;
        });
    }

    @Override
    public Mono<Flux<DataBuffer>> get(UUID attachment, UUID name) {
        var file = path(attachment, name);
        return apart(() -> Files.size(file) >= 0)
                .thenReturn(DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, CHUNK));
    }

    @Override
    public Flux<UUID> names(UUID attachment) {
        return Mono.fromCallable(() -> {
                    if (!Files.isDirectory(folder(attachment))) {
                        return java.util.List.<UUID>of();
                    }
                    try (var files = Files.list(folder(attachment))) {
                        return files.map(file -> UUID.fromString(
                                        file.getFileName().toString().replace(".partial", "")))
                                .distinct()
                                .toList();
                    }
                })
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(names -> names);
    }

    @Override
    public Mono<Void> remove(UUID attachment, UUID name) {
        return apart(() -> {
            Files.deleteIfExists(path(attachment, name));
            Files.deleteIfExists(folder(attachment).resolve(name + ".partial"));
            try {
                return Files.deleteIfExists(folder(attachment));
            } catch (FileSystemException stillUsed) {
                return false;
            }
        });
    }

    private static Mono<Void> apart(Callable<Boolean> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic()).then();
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Spread over folders by the last digits, which are random. */
    private Path folder(UUID attachment) {
        var id = attachment.toString();
        return folder.resolve(id.substring(id.length() - 2)).resolve(id);
    }

    private Path path(UUID attachment, UUID name) {
        return folder(attachment).resolve(name.toString());
    }
}
