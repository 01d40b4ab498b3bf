package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code person} as the step of logging in sees them. */
@Repository
class LoginRepository {

    /** What is known of somebody who logs in. */
    record Known(UUID id, String name, ByteBuffer hash, byte[] cipher) {}

    private final DatabaseClient client;

    LoginRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Known> find(List<byte[]> hashes) {
        return client.sql("select id, name, pid_hash, pid_cipher from person where pid_hash in (:hashes)")
                .bind("hashes", hashes.stream().map(ByteBuffer::wrap).toList())
                .map(LoginRepository::toKnown)
                .one();
    }

    /** Waits for another first login of the same person, and gives an id for a new one. */
    Mono<UUID> lock(long number) {
        return client.sql("select pg_advisory_xact_lock(:number), uuidv7() as id")
                .bind("number", number)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    Mono<Void> add(UUID id, PersonalNumber number, byte[] hash, byte[] cipher, String name) {
        return client.sql("""
                insert into person (id, pid_hash, pid_cipher, country, born_on, name)
                values (:id, :hash, :cipher, :country, :bornOn, :name)
                """)
                .bind("id", id)
                .bind("hash", ByteBuffer.wrap(hash))
                .bind("cipher", ByteBuffer.wrap(cipher))
                .bind("country", number.country())
                .bind("bornOn", number.bornOn())
                .bind("name", name)
                .then();
    }

    Mono<Void> change(UUID id, byte[] hash, byte[] cipher, String name) {
        return client.sql("update person set pid_hash = :hash, pid_cipher = :cipher, name = :name where id = :id")
                .bind("hash", ByteBuffer.wrap(hash))
                .bind("cipher", ByteBuffer.wrap(cipher))
                .bind("name", name)
                .bind("id", id)
                .then();
    }

    private static Known toKnown(Readable row) {
        var cipher = required(row, "pid_cipher", ByteBuffer.class);
        var bytes = new byte[cipher.remaining()];
        cipher.get(bytes);
        return new Known(
                required(row, "id", UUID.class),
                required(row, "name", String.class),
                required(row, "pid_hash", ByteBuffer.class),
                bytes);
    }
}
