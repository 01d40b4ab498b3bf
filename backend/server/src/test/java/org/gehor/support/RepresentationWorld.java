package org.gehor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/**
 * A case about PATIENT that SUBMITTER filed, in a database of its own, told apart by name as in {@code rows-world.sql}. One
 * connection, in which everybody acts in turn under their own rights; what is tried is rolled back.
 */
public final class RepresentationWorld {

    private static final String DENIED = "42501";
    private static final Connection CONNECTION = connect();

    private RepresentationWorld() {}

    private static Connection connect() {
        try {
            var connection = MigratedDatabase.create("gehor_representation").asSuperuser();
            connection.setAutoCommit(false);
            for (var file : List.of("rows-world.sql", "rows-representation.sql")) {
                try (var statement = connection.createStatement()) {
                    statement.execute(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
                }
            }
            connection.commit();
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Somebody who acts, in a role of the database. */
    public record As(String role, String name) {

        public static As citizen(String name) {
            return new As("gehor_citizen", name);
        }

        public static As staff(String name) {
            return new As("gehor_staff", name);
        }

        private String actor() {
            return name.isEmpty() ? "" : id(name).toString();
        }
    }

    /** The id that goes with a name. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts everything back. */
    public static void reset() {
        try {
            CONNECTION.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes rows past all rules. */
    public static void given(String sql) {
        try (var statement = CONNECTION.createStatement()) {
            statement.execute("reset role");
            statement.execute("select set_config('app.actor', '', true)");
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Rows that the last of the statements writes; 0 when it is refused, and then nothing of all of them stays. */
    public static int tried(As who, String... statements) {
        try (var statement = CONNECTION.createStatement()) {
            become(who);
            var before = CONNECTION.setSavepoint();
            try {
                int written = 0;
                for (var sql : statements) {
                    written = statement.executeUpdate(sql);
                }
                return written;
            } catch (SQLException refused) {
                CONNECTION.rollback(before);
                if (!DENIED.equals(refused.getSQLState())) {
                    throw refused;
                }
                return 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(String.join("; ", statements), failed);
        }
    }

    /** The one value of a query; "-" when it gives no row or none, "denied" without the right to ask. */
    public static String seen(As who, String query) {
        try (var statement = CONNECTION.createStatement()) {
            become(who);
            var before = CONNECTION.setSavepoint();
            try (var rows = statement.executeQuery(query)) {
                var value = rows.next() ? rows.getString(1) : null;
                return value == null ? "-" : value;
            } catch (SQLException refused) {
                CONNECTION.rollback(before);
                if (!DENIED.equals(refused.getSQLState())) {
                    throw refused;
                }
                return "denied";
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    private static void become(As who) throws SQLException {
        try (var become = CONNECTION.prepareStatement("""
                select set_config('role', ?, true), set_config('app.actor', ?, true)""")) {
            become.setString(1, who.role());
            become.setString(2, who.actor());
            become.execute();
        }
    }
}
