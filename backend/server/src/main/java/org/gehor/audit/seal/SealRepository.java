package org.gehor.audit.seal;

import static org.gehor.platform.database.Rows.bytes;
import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The chain's end, what waits to be sealed, and adding a seal; inside a transaction of {@code gehor_sealer}. */
@Repository
class SealRepository {

    private static final String WAITING = """
            where (tx, position) > (cast(:tx as xid8), :position) and tx < pg_snapshot_xmin(pg_current_snapshot())
            order by tx, position limit :limit
            """;

    private final DatabaseClient client;

    SealRepository(DatabaseClient client) {
        this.client = client;
    }

    /** True when no other node seals until this transaction ends. Takes no row: asking costs the database nothing. */
    Mono<Boolean> lock() {
        return client.sql("select pg_try_advisory_xact_lock(hashtextextended('gehor audit seal', 0)) as locked")
                .map(row -> required(row, "locked", Boolean.class))
                .one();
    }

    Mono<Seal.Head> head() {
        return client.sql("select sequence, hash from audit_seal order by sequence desc limit 1")
                .map(row -> new Seal.Head(required(row, "sequence", Long.class), bytes(row, "hash")))
                .one()
                .defaultIfEmpty(Seal.Head.NONE);
    }

    /** Up to where a log is sealed. */
    Mono<Place> sealedUpTo(SealedLog log) {
        return client.sql("""
                select to_tx::text as tx_text, to_position as position from audit_seal
                where log = :log order by sequence desc limit 1
                """)
                .bind("log", log.name())
                .map(SealRepository::toPlace)
                .one()
                .defaultIfEmpty(Place.START);
    }

    /** Entries after the place whose transactions have all ended, and before which none can come any more. */
    Mono<List<Entry>> waiting(SealedLog log, Place after, int limit) {
        return client.sql(log.entries() + WAITING)
                .bind("tx", Long.toString(after.tx()))
                .bind("position", after.position())
                .bind("limit", limit)
                .map(row -> Entry.of(log, toPlace(row), required(row, "fields", String[].class)))
                .all()
                .collectList();
    }

    Mono<Void> add(Seal seal) {
        return client.sql("""
                insert into audit_seal (sequence, log, from_tx, from_position, to_tx, to_position, entries, digests,
                                        previous_hash, hash, sealed_at)
                values (:sequence, :log, cast(:fromTx as xid8), :fromPosition, cast(:toTx as xid8), :toPosition, :entries,
                        :digests, :previousHash, :hash, :sealedAt)
                """)
                .bind("sequence", seal.sequence())
                .bind("log", seal.log().name())
                .bind("fromTx", Long.toString(seal.after().tx()))
                .bind("fromPosition", seal.after().position())
                .bind("toTx", Long.toString(seal.to().tx()))
                .bind("toPosition", seal.to().position())
                .bind("entries", seal.entries())
                .bind("digests", ByteBuffer.wrap(seal.digests()))
                .bind("previousHash", ByteBuffer.wrap(seal.previousHash()))
                .bind("hash", ByteBuffer.wrap(seal.hash()))
                .bind("sealedAt", seal.sealedAt())
                .then();
    }

    private static Place toPlace(Readable row) {
        return new Place(Long.parseLong(required(row, "tx_text", String.class)), required(row, "position", Long.class));
    }
}
