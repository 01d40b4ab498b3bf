package org.gehor.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gehor.nodes.LiveListener.Transport;
import org.gehor.platform.events.EventCursor;
import org.gehor.support.MigratedDatabase;
import org.gehor.support.Patience;
import org.gehor.support.ServerSettings;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Two nodes, 200 complaints of four citizens, messages in a case, and open pages of citizens and handlers that hear of each;
 * in the middle one node is killed. What was acknowledged is there once, and each page has heard of each thing once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeFailureTests {

    private static final int CITIZENS = 4;
    private static final int COMPLAINTS = 50;
    private static final int MESSAGES = 40;
    private static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Duration LONG = Duration.ofSeconds(90);

    private final MigratedDatabase database = MigratedDatabase.create("gehor_nodes");
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final List<TestCitizen> citizens =
            IntStream.range(0, CITIZENS).mapToObj(n -> TestCitizens.next()).toList();
    private final TestCitizen writer = TestCitizens.next();
    private final String handler = TestTokens.staff("E1", "Siv Prov", "Chefläkare");
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final List<LiveListener> queues = new ArrayList<>();
    private final List<LiveListener> inboxes = new ArrayList<>();
    private final List<LiveListener> cases = new ArrayList<>();

    @BeforeAll
    void killANodeInTheMiddle() throws Exception {
        prepare();
        var settings = new LinkedHashMap<>(ServerSettings.all());
        settings.replaceAll((name, value) -> name.endsWith("database.url") || name.endsWith("migration.url")
                ? value.substring(0, value.lastIndexOf('/') + 1) + database.name()
                : value);
        settings.put("gehor.database.pool-size", "8");
        settings.put("gehor.submission.cases-a-day", "100000");
        settings.put("gehor.dialogue.letters-a-day", "100000");
        nodes.add(NodeProcess.start("one", settings));
        nodes.add(NodeProcess.start("two", settings));
        await().atMost(LONG).until(() -> nodes.stream().allMatch(NodeProcess::ready));

        var caseId = new FailoverClient(nodes, 0, writer.token()).file("the-case-of-the-writer", UNIT);
        listen(caseId);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (int n = 0; n < CITIZENS; n++) {
                var citizen = n;
                work.add(workers.submit(() -> file(citizen)));
            }
            work.add(workers.submit(() -> write(caseId)));
            await().atMost(LONG).until(() -> acknowledged.size() >= CITIZENS * COMPLAINTS / 2);
            nodes.getFirst().kill();
            for (var part : work) {
                part.get();
            }
        }
        await().atMost(LONG).pollInterval(Duration.ofMillis(200)).untilAsserted(this::allIsHeard);
        // What would come a second time comes now.
        Thread.sleep(1_000);
    }

    private void prepare() throws SQLException {
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into organisation (id, path, kind, country, external_id, external_id_kind, name, search_text)
                    values ('%1$s', replace('%1$s', '-', '')::ltree, 'UNIT', 'SE', 'SE2329990000-N1', 'HSA', 'Prov', 'prov');
                    insert into staff_member (employee_id, name, title) values ('E1', 'Siv Prov', 'Chefläkare');
                    insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
                    select s.id, o.id, o.path, 'HANDLER', true from staff_member s, organisation o""".formatted(UNIT));
        }
    }

    /** Half of each kind begins at the node that will die, half of each by either transport. */
    private void listen(String caseId) {
        var now = new FailoverClient(nodes, 0, handler).liveCursor();
        for (var transport : Transport.values()) {
            var node = transport.ordinal();
            queues.add(new LiveListener(nodes, node, transport, handler, "queueEvents", "type item { id }", now));
            queues.add(new LiveListener(nodes, 1 - node, transport, handler, "queueEvents", "type item { id }", now));
            cases.add(new LiveListener(
                    nodes, node, transport, writer.token(), "caseEvents(caseId: \"" + caseId + "\")", "type", now));
            cases.add(new LiveListener(
                    nodes, 0, transport, handler, "caseEvents(caseId: \"" + caseId + "\")", "type", now));
        }
        for (int n = 0; n < CITIZENS; n++) {
            var transport = Transport.values()[n % 2];
            var token = citizens.get(n).token();
            inboxes.add(new LiveListener(nodes, n / 2, transport, token, "inboxEvents", "item { id kind }", now));
        }
    }

    private void file(int citizen) {
        var client =
                new FailoverClient(nodes, citizen % 2, citizens.get(citizen).token());
        for (int n = 0; n < COMPLAINTS; n++) {
            var key = "complaint-" + citizen + "-" + n;
            acknowledged.put(key, client.file(key, UNIT));
        }
    }

    private void write(String caseId) {
        var client = new FailoverClient(nodes, 0, writer.token());
        for (int n = 0; n < MESSAGES; n++) {
            written.put("message-" + n, client.write("message-" + n, caseId));
        }
    }

    private void allIsHeard() {
        assertThat(queues).allMatch(page -> received(page).size() >= CITIZENS * COMPLAINTS);
        assertThat(cases).allMatch(page -> page.events().size() >= MESSAGES);
        assertThat(inboxes).allMatch(page -> page.events().size() >= COMPLAINTS);
    }

    private static List<JsonNode> received(LiveListener page) {
        return page.events().stream()
                .filter(event -> event.path("type").asString().equals("CASE_RECEIVED"))
                .toList();
    }

    @Test
    void everyAcknowledgedComplaintIsThereOnce() {
        assertThat(acknowledged).hasSize(CITIZENS * COMPLAINTS);
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        assertThat(
                        rows(
                                "select idempotency_key || ' Case-' || case_id from submission where idempotency_key like 'complaint-%'"))
                .containsExactlyInAnyOrderElementsOf(acknowledged.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
        assertThat(rows("select id from care_case")).hasSize(CITIZENS * COMPLAINTS + 1);
        assertThat(rows("select case_id from event where type = 'CASE_RECEIVED'"))
                .hasSize(CITIZENS * COMPLAINTS + 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAcknowledgedMessageIsThereOnce() {
        assertThat(written.values()).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(rows("select 'Message-' || id from message")).containsExactlyInAnyOrderElementsOf(written.values());
    }

    @Test
    void everyPageHasHeardOfEachThingOnceAndInOrder() {
        for (var page : queues) {
            assertThat(received(page))
                    .extracting(event -> event.at("/item/id").asString())
                    .containsExactlyInAnyOrderElementsOf(acknowledged.values());
            assertInOrder(page);
        }
        for (var page : cases) {
            assertThat(page.events()).hasSize(MESSAGES);
            assertInOrder(page);
        }
        for (var page : inboxes) {
            assertThat(page.events()).hasSize(COMPLAINTS);
            assertThat(page.events())
                    .extracting(event -> event.at("/item/id").asString())
                    .doesNotHaveDuplicates();
            assertInOrder(page);
        }
    }

    private static void assertInOrder(LiveListener page) {
        assertThat(page.events())
                .extracting(event ->
                        EventCursor.parse(event.path("cursor").asString()).orElseThrow())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void pagesOfTheDeadNodeHaveGoneOnAtTheOther() {
        assertThat(nodes.getFirst().process().isAlive()).isFalse();
        assertThat(nodes.getLast().process().isAlive()).isTrue();
        var moved = List.of(queues, cases, inboxes).stream()
                .flatMap(List::stream)
                .filter(page -> page.connections() > 1)
                .count();
        assertThat(moved).isBetween(7L, 8L);
    }

    @Test
    void theInboxHasOneReceiptForEachCase() {
        assertThat(rows("select case_id from inbox_item where kind = 'RECEIPT'"))
                .hasSize(CITIZENS * COMPLAINTS + 1)
                .doesNotHaveDuplicates();
        assertThat(rows("select item_id from event where type = 'INBOX_ITEM_ADDED'"))
                .hasSize(CITIZENS * COMPLAINTS + 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void theOtherNodeHasTakenTheFollowersOver() {
        await().atMost(Patience.SOON).until(() -> !rows("""
                select name from follower_cursor
                where name = 'inbox' and (tx, position) >= (
                    select e.tx, e.position from event e order by e.tx desc, e.position desc limit 1)""").isEmpty());
    }

    private List<String> rows(String query) {
        var found = new ArrayList<String>();
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    @AfterAll
    void stop() {
        List.of(queues, cases, inboxes).forEach(pages -> pages.forEach(LiveListener::close));
        nodes.forEach(NodeProcess::close);
    }
}
