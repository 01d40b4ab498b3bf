package org.gehor.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gehor.platform.events.EventCursor;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Kills a node in the middle of 200 submissions and 200 live events. Whoever sends goes on at the other node with the same
 * key, whoever listens after the last cursor; then each acknowledged submission is there once, and each event was told once.
 */
@ServerTest
class NodeFailureTests {

    private static final int SUBMISSIONS = 200;
    private static final int KILL_AFTER = 80;
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    @Autowired
    TestPeople people;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void losesAndDoublesNothingWhenANodeIsKilled() throws Exception {
        var unit = people.unit("SE");
        var handler = people.worker(unit, "HANDLER").token();
        var citizen = TestTokens.citizen("197010632391", "Dawit Prov");
        try (var first = Node.start();
                var second = Node.start()) {
            first.ready();
            second.ready();
            var from = liveCursor(second, handler);
            try (var queue = new Listener(
                            () -> first.alive() ? first : second, handler, "queueEvents", "type item { id }", from);
                    var inbox = new Listener(
                            () -> first.alive() ? first : second,
                            citizen,
                            "inboxEvents",
                            "item { id case { id } }",
                            from)) {
                submitAll(first, second, citizen, unit);
                assertThat(first.alive())
                        .as("the first node was killed on the way")
                        .isFalse();

                await().atMost(Duration.ofSeconds(60))
                        .until(() -> ofUnit(queue).size() >= SUBMISSIONS
                                && inbox.told().size() >= SUBMISSIONS);
                assertEachOnceAndInOrder(ofUnit(queue));
                assertEachOnceAndInOrder(inbox.told());
            }
        }
        assertThat(acknowledged).hasSize(SUBMISSIONS);
        assertThat(Set.copyOf(acknowledged.values())).as("one case a key").hasSize(SUBMISSIONS);
        assertThat(casesAt(unit)).containsExactlyInAnyOrderElementsOf(acknowledged.values());
        assertThat(receiptsAt(unit)).isEqualTo(SUBMISSIONS);
    }

    private void submitAll(Node first, Node second, String token, Unit unit) {
        Flux.fromStream(IntStream.range(0, SUBMISSIONS)
                        .mapToObj(i -> UUID.randomUUID().toString()))
                .flatMap(key -> submit(first, second, token, unit, key), 8)
                .doOnNext(caseId -> {
                    if (done.incrementAndGet() == KILL_AFTER) {
                        kill(first);
                    }
                })
                .blockLast(Duration.ofMinutes(3));
    }

    private static void kill(Node node) {
        try {
            node.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries again with the same key, at whichever node lives, until it is acknowledged. */
    private Mono<String> submit(Node first, Node second, String token, Unit unit, String key) {
        return Mono.defer(() -> {
                    var node = first.alive() && ThreadLocalRandom.current().nextBoolean() ? first : second;
                    return call(node, token, """
                            mutation($input: SubmitComplaintInput!) {
                              submitComplaint(input: $input) { case { id } problems { code } } }
                            """, Map.of("input", complaint(unit, key)));
                })
                .map(data -> id(data, "submitComplaint", "case"))
                .retryWhen(Retry.fixedDelay(100, Duration.ofMillis(100)))
                .doOnNext(caseId -> acknowledged.put(key, caseId));
    }

    private static Map<String, Object> complaint(Unit unit, String key) {
        return Map.of(
                "idempotencyKey", key,
                "organisationId", unit.globalId(),
                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                "whatHappened", "I waited for five hours and nobody told me why.",
                "wishes", List.of("EXPLANATION"),
                "questions", List.of("Why did nobody come?"),
                "answerChannel", "INBOX");
    }

    private static String liveCursor(Node node, String token) {
        var data = call(node, token, "{ liveCursor }", Map.of()).block();
        return String.valueOf(java.util.Objects.requireNonNull(data).get("liveCursor"));
    }

    /** The data; an error of the answer is a failure that may be tried again. */
    @SuppressWarnings("unchecked") // data of a GraphQL response: objects are maps by name
    private static Mono<Map<String, Object>> call(
            Node node, String token, String document, Map<String, Object> variables) {
        return WebClient.create()
                .post()
                .uri(node.graphQl())
                .headers(headers -> headers.setBearerAuth(token))
                .bodyValue(Map.of("query", document, "variables", variables))
                .retrieve()
                .bodyToMono(JSON)
                .timeout(Duration.ofSeconds(20))
                .map(answer -> {
                    if (answer.containsKey("errors") || !(answer.get("data") instanceof Map<?, ?> data)) {
                        throw new IllegalStateException("Refused: " + answer);
                    }
                    return (Map<String, Object>) data;
                });
    }

    private static List<Listener.Told> ofUnit(Listener queue) {
        return queue.told().stream()
                .filter(told -> "CASE_RECEIVED".equals(told.event().get("type")))
                .toList();
    }

    private void assertEachOnceAndInOrder(List<Listener.Told> told) {
        var cases = told.stream().map(NodeFailureTests::caseOf).toList();
        assertThat(cases).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged.values());
        var cursors = told.stream().map(Listener.Told::cursor).toList();
        assertThat(cursors).doesNotHaveDuplicates().isSortedAccordingTo(NodeFailureTests::inLogOrder);
    }

    /** A line of the queue has the id of its case; an item of the inbox names its case. */
    private static String caseOf(Listener.Told told) {
        var item = (Map<?, ?>) java.util.Objects.requireNonNull(told.event().get("item"));
        return String.valueOf(item.get("case") instanceof Map<?, ?> of ? of.get("id") : item.get("id"));
    }

    private static int inLogOrder(String one, String other) {
        return EventCursor.parse(one)
                .orElseThrow()
                .compareTo(EventCursor.parse(other).orElseThrow());
    }

    private static String id(Map<String, Object> data, String operation, String field) {
        if (data.get(operation) instanceof Map<?, ?> payload && payload.get(field) instanceof Map<?, ?> thing) {
            return String.valueOf(thing.get("id"));
        }
        throw new IllegalStateException("Refused: " + data);
    }

    private static List<String> casesAt(Unit unit) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var query =
                        connection.prepareStatement("select 'Case-' || id from care_case where organisation_id = ?")) {
            query.setObject(1, unit.id());
            var ids = new java.util.ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    private static int receiptsAt(Unit unit) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var query = connection.prepareStatement("""
                        select count(*) from inbox_item i join care_case c on c.id = i.case_id
                        where c.organisation_id = ? and i.kind = 'RECEIPT'
                        """)) {
            query.setObject(1, unit.id());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
