package org.gehor.submission;

import static org.gehor.platform.database.Rows.required;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.gehor.platform.database.Rows;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What keeps sending without login from being doubled or done without end. Holds hashes, for a day at most. */
@Repository
class AnonymousRepository {

    private final DatabaseClient client;

    AnonymousRepository(DatabaseClient client) {
        this.client = client;
    }

    /** What a key has made. */
    record Known(byte[] bodyHash, String caseNumber) {}

    Mono<Known> find(byte[] keyHash) {
        return client.sql("select body_hash, case_number from anonymous_submission where key_hash = :key")
                .bind("key", ByteBuffer.wrap(keyHash))
                .map(row -> new Known(Rows.bytes(row, "body_hash"), required(row, "case_number", String.class)))
                .one();
    }

    Mono<Void> insert(byte[] keyHash, byte[] bodyHash, String caseNumber, Instant now) {
        return client.sql("""
                insert into anonymous_submission (key_hash, body_hash, case_number, sent_at)
                values (:key, :body, :number, :now)
                """)
                .bind("key", ByteBuffer.wrap(keyHash))
                .bind("body", ByteBuffer.wrap(bodyHash))
                .bind("number", caseNumber)
                .bind("now", now)
                .then();
    }

    /** Counts one more of a sender in a period, and tells how many there are now. */
    Mono<Integer> count(byte[] sender, Instant periodFrom) {
        return client.sql("""
                insert into anonymous_count (sender, period_from, sent) values (:sender, :from, 1)
                on conflict (sender, period_from) do update set sent = anonymous_count.sent + 1
                returning sent
                """)
                .bind("sender", ByteBuffer.wrap(sender))
                .bind("from", periodFrom)
                .map(row -> required(row, "sent", Integer.class))
                .one();
    }
}
