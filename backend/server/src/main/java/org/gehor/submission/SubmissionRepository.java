package org.gehor.submission;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.gehor.platform.database.Rows;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was sent under which key. */
@Repository
class SubmissionRepository {

    private final DatabaseClient client;

    SubmissionRepository(DatabaseClient client) {
        this.client = client;
    }

    /** What a key has made. */
    record Known(byte[] bodyHash, UUID caseId) {}

    /** Lets two that come at once under one key go one after the other, on whatever nodes. */
    Mono<Void> lock(String key) {
        return client.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", key)
                .then();
    }

    Mono<Known> find(UUID personId, String key) {
        return client.sql("""
                select body_hash, case_id from submission where person_id = :person and idempotency_key = :key
                """)
                .bind("person", personId)
                .bind("key", key)
                .map(SubmissionRepository::toKnown)
                .one();
    }

    Mono<Void> insert(UUID personId, String key, byte[] bodyHash, UUID caseId) {
        return client.sql("""
                insert into submission (person_id, idempotency_key, body_hash, case_id)
                values (:person, :key, :hash, :case)
                """)
                .bind("person", personId)
                .bind("key", key)
                .bind("hash", ByteBuffer.wrap(bodyHash))
                .bind("case", caseId)
                .then();
    }

    private static Known toKnown(Readable row) {
        return new Known(Rows.bytes(row, "body_hash"), required(row, "case_id", UUID.class));
    }
}
