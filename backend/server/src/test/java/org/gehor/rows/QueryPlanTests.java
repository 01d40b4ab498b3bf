package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gehor.GehorApplication;
import org.gehor.notification.staff.StaffReminders;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventLog;
import org.gehor.rows.Explained.Kind;
import org.gehor.support.Patience;
import org.gehor.support.StatementRecorder;
import org.gehor.support.StatementRecorder.Statement;
import org.gehor.support.StatementRecorder.Transaction;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A node on 230,000 cases at 1,100 units. Everything that users do often is done once; then each statement that was sent, by
 * requests and by followers, is explained in its own role, and the server's counters are asked whether any large table was
 * read from end to end, inside functions and checks too.
 */
@SpringBootTest(classes = GehorApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = LargeNode.class)
@Import({TestPeople.class, StatementRecorder.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class QueryPlanTests {

    /** Rows that a statement may read: a page of a list, and all 664 cases of the citizen in both roles of a party. */
    private static final int FEW = 1_500;
    /** The same for a list over 300 units: a page of each, of which a page of events, each with its case, is the longest. */
    private static final int OF_UNITS = 300 * 100 * 2;

    @Autowired
    StatementRecorder recorder;

    @LocalServerPort
    int port;

    private List<Transaction> recorded = List.of();
    private Map<String, Long> before = Map.of();
    private Map<String, Long> after = Map.of();

    @BeforeAll
    void useEverything(
            @Autowired TestPeople people,
            @Autowired Transactions transactions,
            @Autowired EventLog log,
            @Autowired StaffReminders reminders) {
        var use = new EverydayUse(port, people, transactions, log);
        var citizen = use.citizen();
        before = LargeNode.scans();
        await().atMost(Patience.SOON).ignoreExceptions().until(() -> use.answers(citizen));
        recorder.start();
        use.lists(citizen);
        use.queues();
        use.doneCases();
        use.patientNumber();
        use.caseOfStaff();
        use.accesses();
        use.tails();
        // A Wednesday, which may be planned already when it is today's.
        reminders.plan(Instant.parse("2026-11-25T09:00:00Z")).block(Patience.SOON);
        new EverydayKinds(port, people).all(citizen);
        use.byNumber(citizen, use.mainJob(citizen));
        // Question and answer: each in the inbox, and a notice of it taken to be sent.
        await().atMost(Patience.SOON).until(() -> LargeNode.notices(1).equals(Map.of("TRIED", 2L)));
        // Counting the scans cut the connections: work in the background may pause for seconds before it goes on.
        await().atMost(Patience.SOON).until(() -> recorder.hasSeen("insert into audit_seal"));
        recorded = recorder.stop();
        after = LargeNode.scans();
    }

    @Test
    void theServerCountsNoReadingOfALargeTableFromEndToEnd() {
        assertThat(before).hasSizeGreaterThan(12);
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void everyTableOfTheMainJobIsInUse() {
        var all = recorded.stream()
                .flatMap(transaction -> transaction.statements().stream())
                .map(Statement::sql)
                .toList();
        for (var table : List.of(
                "care_case",
                "case_party",
                "case_content",
                "case_question",
                "case_unit",
                "case_closing",
                "anonymous_submission",
                "anonymous_count",
                "message",
                "answer_draft",
                "answer_draft_part",
                "answer ",
                "answer_part",
                "letter_draft",
                "rating",
                "reopening",
                "receipt",
                "access_entry",
                "access_review",
                "access_review_item",
                "audit_seal",
                "event",
                "inbox_item",
                "submission",
                "draft",
                "classification",
                "classification_code",
                "second_coding",
                "follower_cursor",
                "case_pause",
                "staff_notice",
                "notification")) {
            assertThat(all).as(table).anyMatch(sql -> sql.contains(table));
        }
    }

    @Test
    void noPlanReadsALargeTableFromEndToEnd() {
        var scanning = new ArrayList<String>();
        explainAll((where, plan) -> plan.scannedTables().stream()
                .filter(before::containsKey)
                .forEach(table -> scanning.add(table + " by " + where)));
        assertThat(scanning).isEmpty();
    }

    @Test
    void noPlanReadsManyMoreRowsThanItGives() {
        var wasteful = new ArrayList<String>();
        explainAll((where, plan) -> {
            if (plan.rowsRead() > (where.contains("cross join lateral") ? OF_UNITS : FEW)) {
                wasteful.add(plan.rowsRead() + " rows by " + where + "\n"
                        + plan.plan().toPrettyString());
            }
        });
        assertThat(wasteful).isEmpty();
    }

    /** Every text once for each actor, with both kinds of plan. */
    private void explainAll(BiConsumer<String, Explained> check) {
        var different = new LinkedHashMap<String, Runnable>();
        for (var transaction : recorded) {
            for (var statement : transaction.statements()) {
                for (var kind : Kind.values()) {
                    var where = transaction.role() + " " + transaction.actor() + ", " + kind + ": " + statement.sql();
                    different.putIfAbsent(where, () -> check.accept(where, explain(transaction, statement, kind)));
                }
            }
        }
        assertThat(different).hasSizeGreaterThan(100);
        different.values().forEach(Runnable::run);
    }

    private static Explained explain(Transaction transaction, Statement statement, Kind kind) {
        try (var connection = LargeNode.database().asApplication()) {
            return Explained.of(connection, transaction, statement, kind);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement.sql() + statement.values(), failed);
        }
    }
}
