package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Encrypted identity numbers as staff may see them. */
@Repository
class SealedNumberRepository {

    /** An encrypted number; its text shows nothing. */
    record Sealed(byte[] cipher) {
        @Override
        public String toString() {
            return "Sealed[]";
        }
    }

    private final DatabaseClient client;

    SealedNumberRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Sealed> find(UUID person) {
        return client.sql("select pid_cipher from person where id = :id")
                .bind("id", person)
                .map(SealedNumberRepository::toSealed)
                .one();
    }

    private static Sealed toSealed(Readable row) {
        var cipher = required(row, "pid_cipher", ByteBuffer.class);
        var bytes = new byte[cipher.remaining()];
        cipher.get(bytes);
        return new Sealed(bytes);
    }
}
