package org.gehor.rows;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.support.StatementRecorder.Statement;
import org.gehor.support.StatementRecorder.Transaction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plan that PostgreSQL has for a recorded statement, in the role in which it was sent.
 *
 * @param plan JSON of {@code explain}; with actual rows when the statement only reads
 */
record Explained(JsonNode plan) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(String.class, "varchar"),
            Map.entry(UUID.class, "uuid"),
            Map.entry(Integer.class, "int4"),
            Map.entry(Long.class, "int8"),
            Map.entry(Double.class, "float8"),
            Map.entry(Boolean.class, "bool"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "timestamptz"),
            Map.entry(ByteBuffer.class, "bytea"));

    /** Which plan: made for the values, or for any values, as the server keeps it after a few uses. */
    enum Kind {
        CUSTOM,
        GENERIC
    }

    static Explained of(Connection connection, Transaction transaction, Statement statement, Kind kind)
            throws SQLException {
        connection.setAutoCommit(false);
        try (var run = connection.createStatement()) {
            run.execute("set local random_page_cost = 1.1");
            run.execute(
                    "set local plan_cache_mode = force_" + kind.name().toLowerCase(java.util.Locale.ROOT) + "_plan");
            run.execute("select set_config('role', '%s', true), set_config('app.actor', '%s', true)"
                    .formatted(transaction.role(), transaction.actor()));
            run.execute("prepare recorded" + list(statement, Explained::type) + " as " + statement.sql());
            var reads = statement.sql().stripLeading().startsWith("select")
                    && !statement.sql().contains("for update");
            try (var rows = run.executeQuery("explain (%s, format json) execute recorded"
                            .formatted(reads ? "analyze, timing off" : "analyze off")
                    + list(statement, Explained::literal))) {
                rows.next();
                return new Explained(JSON.readTree(rows.getString(1)).get(0).get("Plan"));
            }
        } finally {
            connection.rollback();
            try (var run = connection.createStatement()) {
                run.execute("deallocate all");
            }
            connection.rollback();
        }
    }

    private static String list(Statement statement, java.util.function.Function<@Nullable Object, String> form) {
        return statement.values().isEmpty()
                ? ""
                : statement.values().stream().map(form).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String type(@Nullable Object value) {
        return switch (value) {
            case null -> "unknown";
            case Class<?> ofNull -> name(ofNull);
            default -> name(value.getClass());
        };
    }

    private static String name(Class<?> type) {
        if (type.isArray()) {
            return name(type.getComponentType()) + "[]";
        }
        var name = ByteBuffer.class.isAssignableFrom(type) ? "bytea" : TYPES.get(type);
        if (name == null) {
            throw new IllegalArgumentException("No PostgreSQL type known for " + type);
        }
        return name;
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Class<?> ofNull -> "null";
            case Object[] array ->
                "array[" + Arrays.stream(array).map(Explained::literal).collect(Collectors.joining(", ")) + "]::"
                        + type(value);
            case ByteBuffer bytes -> {
                var copy = new byte[bytes.remaining()];
                bytes.duplicate().get(copy);
                yield "'\\x" + HexFormat.of().formatHex(copy) + "'::bytea";
            }
            default -> "'" + value.toString().replace("'", "''") + "'::" + type(value);
        };
    }

    /** Tables that are read from end to end. */
    List<String> scannedTables() {
        return plan.findParents("Relation Name").stream()
                .filter(node -> node.path("Node Type").asString().equals("Seq Scan"))
                .map(node -> node.path("Relation Name").asString())
                .toList();
    }

    /** Rows that were read from tables, whether they passed the conditions or not; 0 when the statement was not run. */
    long rowsRead() {
        return plan.findParents("Relation Name").stream()
                .mapToLong(node -> (long) ((node.path("Actual Rows").asDouble()
                                + node.path("Rows Removed by Filter").asDouble()
                                + node.path("Rows Removed by Index Recheck").asDouble())
                        * node.path("Actual Loops").asDouble()))
                .sum();
    }
}
