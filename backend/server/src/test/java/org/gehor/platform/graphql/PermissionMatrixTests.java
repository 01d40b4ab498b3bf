package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gehor.platform.security.Actor;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every operation by everybody: {@code permissions/matrix.csv} says what must come of it, and each cell is really tried. */
@ServerTest
class PermissionMatrixTests {

    private static final List<Row> ROWS = rows();
    private static final Map<String, String> DOCUMENTS = documents();
    private static final int QUIET_MILLIS = 400;
    private static final Set<String> DONE = Set.of("done", "rows");

    /** For rows that only read. */
    private static final Map<PermissionScene.Stage, PermissionScene> SCENES =
            new EnumMap<>(PermissionScene.Stage.class);

    /** @param expected outcome by role */
    record Row(String operation, PermissionScene.Stage stage, Map<String, String> expected) {

        /** Type and field of the schema; what follows in the name tells rows of one operation apart. */
        String field() {
            var parts = operation.replaceAll("\\(.*", "").split("\\.");
            return parts[0] + "." + parts[1];
        }

        boolean changes() {
            return operation.startsWith("Mutation.");
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    @Autowired
    private GraphQlSource source;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private @Nullable PermissionScene used;

    @ParameterizedTest
    @FieldSource("ROWS")
    void doesWhatTheMatrixSays(Row row) {
        var outcomes = new TreeMap<String, String>();
        for (var role : refusedFirst(row)) {
            outcomes.put(role, outcome(row, scene(row, outcomes.values()), role));
        }

        assertThat(outcomes).isEqualTo(new TreeMap<>(row.expected()));
    }

    /** A refusal changes nothing, so those who are refused can share a scene; whoever changes something uses it up. */
    private static List<String> refusedFirst(Row row) {
        return row.expected().keySet().stream()
                .sorted(Comparator.comparing(
                        role -> DONE.contains(row.expected().get(role))))
                .toList();
    }

    private PermissionScene scene(Row row, Collection<String> outcomesSoFar) {
        if (!row.changes()) {
            return SCENES.computeIfAbsent(row.stage(), stage -> new PermissionScene(people, port, stage));
        }
        if (outcomesSoFar.isEmpty() || outcomesSoFar.stream().anyMatch(DONE::contains)) {
            used = new PermissionScene(people, port, row.stage());
        }
        return Objects.requireNonNull(used);
    }

    @Test
    void hasARowForEveryOperation() {
        var named = ROWS.stream().map(Row::field).collect(Collectors.toSet());

        assertThat(operations().map(PermissionMatrixTests::name)).isSubsetOf(named);
        assertThat(named)
                .isSubsetOf(operations().map(PermissionMatrixTests::name).toList());
    }

    @Test
    void everyOperationNamesWhoMayCallIt() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(AllowedInstrumentation.allowed(
                                operation.type(), operation.field().getName()))
                        .as(name(operation))
                        .isNotEmpty());
    }

    @Test
    void nobodyCallsAnonymouslyWhatIsNotForAnyone() {
        assertThat(ROWS).allSatisfy(row -> {
            var operation = operations()
                    .filter(each -> name(each).equals(row.field()))
                    .findFirst()
                    .orElseThrow();
            var allowed = AllowedInstrumentation.allowed(
                    operation.type(), operation.field().getName());

            assertThat("UNAUTHENTICATED".equals(row.expected().get("anonymous")))
                    .as(row.operation())
                    .isEqualTo(!allowed.contains(Actor.Kind.ANYONE) && !allowed.contains(Actor.Kind.ANONYMOUS));
        });
    }

    private String outcome(Row row, PermissionScene scene, String role) {
        var document = scene.write(Objects.requireNonNull(DOCUMENTS.get(row.operation()), row.operation()));
        return row.operation().startsWith("Subscription.")
                ? streamed(
                        scene.token(role),
                        document,
                        Objects.requireNonNull(row.expected().get(role)))
                : answered(row, new Wire(port).ask(scene.token(role), document));
    }

    private static String answered(Row row, Wire.Reply reply) {
        if (reply.json().has("errors")) {
            return reply.code();
        }
        var path = row.operation().replaceAll("\\(.*", "").split("\\.");
        var value = reply.json().path("data");
        for (var step : List.of(path).subList(1, path.length)) {
            value = value.path(step);
        }
        var problem = reply.json().path("data").path(path[1]).at("/problems/0/code");
        return problem.isMissingNode() ? form(row, path, value) : problem.asString();
    }

    private static String form(Row row, String[] path, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "absent";
        }
        var list = value.has("edges") ? value.path("edges") : value;
        if (list.isArray()) {
            return list.isEmpty() ? "empty" : "rows";
        }
        return row.changes() && path.length == 2 ? "done" : "data";
    }

    /** Only where nothing is to come the wait is short: on a busy machine an event takes its time. */
    private String streamed(String token, String document, String expected) {
        try (var stream = new Wire(port).stream(token, document, Map.of())) {
            var first = stream.poll("silent".equals(expected) ? QUIET_MILLIS : (int) Patience.SOON.toMillis());
            if (first == null) {
                return "silent";
            }
            return first.json().has("errors") ? first.code() : "event";
        }
    }

    private record Operation(GraphQLObjectType type, GraphQLFieldDefinition field) {}

    private static String name(Operation operation) {
        return operation.type().getName() + "." + operation.field().getName();
    }

    private Stream<Operation> operations() {
        var schema = source.schema();
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Operation(type, field)));
    }

    private static List<Row> rows() {
        var lines = read("matrix.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        var header = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(line -> new Row(
                        line.get(0),
                        PermissionScene.Stage.valueOf(line.get(1)),
                        IntStream.range(2, header.size()).boxed().collect(Collectors.toMap(header::get, line::get))))
                .toList();
    }

    private static Map<String, String> documents() {
        return Arrays.stream(read("documents.graphql").split("(?m)^## "))
                .skip(1)
                .map(part -> part.split("\n", 2))
                .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip()));
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(PermissionMatrixTests.class.getResourceAsStream("/permissions/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
