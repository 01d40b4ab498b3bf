package org.gehor.attachment;

import static org.gehor.platform.database.Rows.required;

import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What goes on beside the requests: files to scan, files and pieces to clear away. Sees no names. */
@Repository
class FollowerRepository {

    /**
     * A file that this node has taken to scan.
     *
     * @param scans number of this attempt, from 1
     */
    record ToScan(UUID id, UUID stored, int scans) {}

    /** A file whose pieces may go. */
    record WithParts(UUID id, UUID stored) {}

    private final DatabaseClient client;

    FollowerRepository(DatabaseClient client) {
        this.client = client;
    }

    /** The next one that is due; for the length of the lease no other node takes it. */
    Mono<ToScan> takeToScan(Duration lease) {
        return client.sql("""
                update attachment set scans = scans + 1, next_scan_at = now() + make_interval(secs => :lease)
                where id = (
                    select a.id from attachment a
                    where a.scan_wanted and a.verdict is null and a.removed_at is null and a.next_scan_at <= now()
                    order by a.next_scan_at limit 1 for update skip locked)
                returning id, stored, scans
                """)
                .bind("lease", lease.toMillis() / 1000.0)
                .map(row -> new ToScan(
                        required(row, "id", UUID.class),
                        required(row, "stored", UUID.class),
                        required(row, "scans", Integer.class)))
                .one();
    }

    Mono<Void> verdict(UUID id, boolean clean) {
        return client.sql("update attachment set verdict = :verdict where id = :id")
                .bind("verdict", clean ? "CLEAN" : "INFECTED")
                .bind("id", id)
                .then();
    }

    Mono<Void> scanAgain(ToScan taken, Duration wait) {
        return client.sql("""
                update attachment set next_scan_at = now() + make_interval(secs => :wait)
                where id = :id and scans = :scans and verdict is null
                """)
                .bind("wait", wait.toMillis() / 1000.0)
                .bind("id", taken.id())
                .bind("scans", taken.scans())
                .then();
    }

    /** Removed ones, those whose draft is gone, and those for a letter that nobody has sent for so long. */
    Flux<UUID> toClear(Duration kept, int most) {
        return client.sql("""
                select id from attachment
                where attached_at is null
                  and (removed_at is not null or (draft_id is null and case_id is null)
                       or (touched_at < now() - make_interval(secs => :kept) and (draft_id is null or stored is null)))
                limit :most
                """)
                .bind("kept", (double) kept.toSeconds())
                .bind("most", most)
                .map(row -> required(row, "id", UUID.class))
                .all();
    }

    /** When its bytes are gone. */
    Mono<Void> clear(UUID id) {
        return client.sql("delete from attachment where id = :id and attached_at is null")
                .bind("id", id)
                .then();
    }

    Flux<WithParts> withParts(int most) {
        return client.sql("""
                select id, stored from attachment where stored is not null and parts <> '{}' and touched_at < now() - interval '10 minutes'
                limit :most
                """)
                .bind("most", most)
                .map(row -> new WithParts(required(row, "id", UUID.class), required(row, "stored", UUID.class)))
                .all();
    }

    Mono<Void> withoutParts(UUID id) {
        return client.sql("update attachment set parts = '{}' where id = :id")
                .bind("id", id)
                .then();
    }
}
