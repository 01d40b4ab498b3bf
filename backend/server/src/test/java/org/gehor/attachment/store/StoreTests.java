package org.gehor.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.test.StepVerifier;

/** What every store must do. */
abstract class StoreTests {

    @TempDir
    private Path folder;

    abstract AttachmentStore store();

    @Test
    void givesBackWhatWasPut() throws IOException {
        var file = file(3_000_000);
        var id = UUID.randomUUID();
        var name = UUID.randomUUID();

        store().put(id, name, file).block();

        assertThat(read(id, name)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void keepsAFilesPiecesApartFromAnothers() throws IOException {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var names = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var name : names) {
            store().put(one, name, file(10)).block();
        }
        store().put(other, names.getFirst(), file(20)).block();

        store().remove(one, names.getFirst()).block();

        assertThat(store().names(one).collectList().block()).containsExactly(names.get(1));
        assertThat(read(other, names.getFirst())).hasSize(20);
    }

    @Test
    void failsForWhatIsNotThere() {
        StepVerifier.create(store().get(UUID.randomUUID(), UUID.randomUUID())).verifyError(IOException.class);
    }

    @Test
    void removesWhatIsNotThereWithoutComplaint() {
        StepVerifier.create(store().remove(UUID.randomUUID(), UUID.randomUUID()))
                .verifyComplete();
        StepVerifier.create(store().names(UUID.randomUUID())).verifyComplete();
    }

    private byte[] read(UUID id, UUID name) {
        return store().get(id, name)
                .flatMap(DataBufferUtils::join)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .blockOptional()
                .orElseThrow();
    }

    private Path file(int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(Files.createTempFile(folder, "a", ""), bytes);
    }
}
