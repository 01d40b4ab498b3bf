package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gehor.support.MigratedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A small world of rows, told apart by name ({@code rows-world.sql}), and everybody's look at it: over JDBC as the
 * application's login, in the way in which a transaction of the service begins. What is written is rolled back.
 */
final class RowWorld {

    private static final String DENIED = "42501";
    private static final List<String> CASES = List.of("NEW", "OPEN", "DONE", "FOREIGN");
    private static final MigratedDatabase DATABASE = fill(MigratedDatabase.create("gehor_rows"));
    private static final Connection CONNECTION = connect();
    private static final Map<String, String> NAMES = names();

    private RowWorld() {}

    private static MigratedDatabase fill(MigratedDatabase database) {
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(new ClassPathResource("rows-world.sql").getContentAsString(StandardCharsets.UTF_8));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return database;
    }

    static MigratedDatabase database() {
        return DATABASE;
    }

    /** Begins to say who sees which rows of a table, by the names of the ids in a column. */
    static Seen seen(String table, String column) {
        return new Seen(table, column);
    }

    /** What is expected to be seen, by whom; complete when it says that nobody else sees anything. */
    static final class Seen {
        private final String table;
        private final String column;
        private final Map<Who, Set<String>> expected = new EnumMap<>(Who.class);

        private Seen(String table, String column) {
            this.table = table;
            this.column = column;
        }

        Seen by(Who who, String... names) {
            expected.put(who, new TreeSet<>(Arrays.asList(names)));
            return this;
        }

        Seen by(Collection<Who> all, String... names) {
            all.forEach(who -> by(who, names));
            return this;
        }

        void andByNobodyElse() {
            var actual = new EnumMap<Who, Set<String>>(Who.class);
            for (var who : Who.values()) {
                var found = look(who);
                if (!found.isEmpty()) {
                    actual.put(who, found);
                }
            }
            assertThat(actual).isEqualTo(expected);
        }

        private Set<String> look(Who who) {
            return as(who, connection -> {
                var found = new TreeSet<String>();
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select " + column + " from " + table)) {
                    while (rows.next()) {
                        found.add(NAMES.getOrDefault(rows.getString(1), rows.getString(1)));
                    }
                } catch (SQLException failed) {
                    if (!DENIED.equals(failed.getSQLState())) {
                        throw failed;
                    }
                }
                return found;
            });
        }
    }

    /** The statements succeed one after the other in one transaction, and the last one writes a row. */
    static void may(Who who, String... statements) {
        assertThat(write(who, statements)).as("%s: %s", who, last(statements)).isPositive();
    }

    static void may(Collection<Who> all, String... statements) {
        all.forEach(who -> may(who, statements));
    }

    /** The last statement is refused, or finds no row to write; those before it succeed. */
    static void mayNot(Who who, String... statements) {
        assertThat(write(who, statements)).as("%s: %s", who, last(statements)).isLessThan(1);
    }

    static void mayNot(Collection<Who> all, String... statements) {
        all.forEach(who -> mayNot(who, statements));
    }

    /** Nobody may, whoever it is. */
    static void nobodyMay(String... statements) {
        mayNot(List.of(Who.values()), statements);
    }

    /** Only these may. */
    static void onlyMay(Collection<Who> those, String... statements) {
        may(those, statements);
        mayNot(Arrays.stream(Who.values()).filter(who -> !those.contains(who)).toList(), statements);
    }

    /** Rows that the last statement wrote; -1 when it was refused. */
    private static int write(Who who, String... statements) {
        return as(who, connection -> {
            int written = 0;
            for (var sql : statements) {
                try (var statement = connection.createStatement()) {
                    written = statement.executeUpdate(sql);
                } catch (SQLException failed) {
                    return DENIED.equals(failed.getSQLState()) && sql.equals(last(statements))
                            ? -1
                            : fail(who + ": " + sql, failed);
                }
            }
            return written;
        });
    }

    private static String last(String... statements) {
        return statements[statements.length - 1];
    }

    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** In a transaction that has begun as the service begins one; nothing of it stays. */
    static <T> T as(@Nullable Who who, Work<T> work) {
        try {
            try {
                if (who != null) {
                    become(who);
                }
                return work.in(CONNECTION);
            } finally {
                CONNECTION.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void become(Who who) throws SQLException {
        try (var become =
                CONNECTION.prepareStatement("select set_config('role', ?, true), set_config('app.actor', ?, true)")) {
            become.setString(1, who.role);
            become.setString(2, who.actor());
            become.execute();
        }
    }

    private static Connection connect() {
        try {
            var connection = DATABASE.asApplication();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var name : List.of("SWEDEN", "REGION", "UNIT", "NEXT_UNIT", "OTHER_REGION", "FAR_UNIT")) {
            names.put(Who.id(name).toString(), name);
            put(names, "template of %s", name);
        }
        for (var who : Who.values()) {
            List.of(
                            "%s",
                            "role of %s",
                            "draft of %s",
                            "old draft of %s",
                            "draft file of %s",
                            "letter file of %s",
                            "warning of %s",
                            "export of %s",
                            "code of %s",
                            "old code of %s",
                            "browser of %s")
                    .forEach(form -> put(names, form, who.name()));
        }
        for (var name : CASES) {
            List.of(
                            "%s",
                            "question of %s",
                            "message of %s",
                            "answer of %s",
                            "closing of %s",
                            "access to %s",
                            "event of %s")
                    .forEach(form -> put(names, form, name));
            List.of(
                            "desk event of %s",
                            "item of %s",
                            "notice of %s",
                            "file of %s",
                            "unit of %s",
                            "further unit of %s",
                            "access question of %s",
                            "coding of %s",
                            "second coding of %s",
                            "pause of %s",
                            "reminder of %s",
                            "note of %s",
                            "earlier note of %s",
                            "page of %s",
                            "lost page of %s",
                            "transfer of %s")
                    .forEach(form -> put(names, form, name));
        }
        return names;
    }

    private static void put(Map<String, String> names, String form, String name) {
        var label = form.formatted(name);
        names.put(Who.id(label).toString(), label);
    }
}
