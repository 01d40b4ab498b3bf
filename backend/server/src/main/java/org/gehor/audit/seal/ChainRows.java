package org.gehor.audit.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Reads the chain and the logs for the command that looks at them, a bounded number of rows at a time. */
final class ChainRows {

    private static final int PAGE = 100;

    private static final String BETWEEN = """
            where (tx, position) > (cast(? as xid8), ?) and (tx, position) <= (cast(? as xid8), ?)
            order by tx, position limit ?
            """;

    private final Connection connection;

    ChainRows(Connection connection) {
        this.connection = connection;
    }

    /** The next seals after one. */
    List<Seal> seals(long after) throws SQLException {
        try (var query = connection.prepareStatement("""
                select sequence, log, from_tx::text, from_position, to_tx::text, to_position, entries, digests, previous_hash,
                       hash, sealed_at
                from audit_seal where sequence > ? order by sequence limit ?
                """)) {
            query.setLong(1, after);
            query.setInt(2, PAGE);
            var found = new ArrayList<Seal>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(toSeal(rows));
                }
            }
            return found;
        }
    }

    private static Seal toSeal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                SealedLog.valueOf(row.getString(2)),
                new Place(Long.parseLong(row.getString(3)), row.getLong(4)),
                new Place(Long.parseLong(row.getString(5)), row.getLong(6)),
                row.getInt(7),
                row.getBytes(8),
                row.getBytes(9),
                row.getBytes(10),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }

    /** What is there now between the two places of a seal. */
    List<Entry> entries(Seal seal) throws SQLException {
        try (var query = connection.prepareStatement(seal.log().entries() + BETWEEN)) {
            bindRange(query, seal);
            query.setInt(5, seal.entries() + Differences.BEYOND);
            var found = new ArrayList<Entry>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var place = new Place(Long.parseLong(rows.getString(1)), rows.getLong(2));
                    found.add(Entry.of(
                            seal.log(), place, (String[]) rows.getArray(3).getArray()));
                }
            }
            return found;
        }
    }

    /** Digests, in hexadecimal, of what a law had removed between the two places of a seal. */
    Set<String> removedByLaw(Seal seal) throws SQLException {
        try (var query = connection.prepareStatement("""
                select digest from audit_removal
                where (entry_tx, entry_position) > (cast(? as xid8), ?) and (entry_tx, entry_position) <= (cast(? as xid8), ?)
                  and log = ? limit ?
                """)) {
            bindRange(query, seal);
            query.setString(5, seal.log().name());
            query.setInt(6, seal.entries());
            var found = new HashSet<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(HexFormat.of().formatHex(rows.getBytes(1)));
                }
            }
            return found;
        }
    }

    private static void bindRange(PreparedStatement query, Seal seal) throws SQLException {
        query.setString(1, Long.toString(seal.after().tx()));
        query.setLong(2, seal.after().position());
        query.setString(3, Long.toString(seal.to().tx()));
        query.setLong(4, seal.to().position());
    }

    /** How many entries have settled since a place, counted no further than a limit. */
    long waiting(SealedLog log, Place after, int limit) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from (" + log.entries() + """
                where (tx, position) > (cast(? as xid8), ?) and tx < pg_snapshot_xmin(pg_current_snapshot()) limit ?) waiting
                """)) {
            query.setString(1, Long.toString(after.tx()));
            query.setLong(2, after.position());
            query.setInt(3, limit);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
