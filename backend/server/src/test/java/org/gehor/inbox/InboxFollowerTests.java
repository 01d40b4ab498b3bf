package org.gehor.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.events.LoggedEvent;
import org.gehor.platform.security.Actor;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

@ServerTest
class InboxFollowerTests {

    @Autowired
    private TestPeople people;

    @Autowired
    private InboxFollower follower;

    @Autowired
    private EventLog log;

    @Autowired
    private Transactions transactions;

    @LocalServerPort
    private int port;

    @Test
    void aBatchThatComesAgainAddsNothing() {
        var caseId = TestCases.file(people.api(port, TestCitizens.next().token()), people.unit("SE"))
                .substring(5);
        await().atMost(Patience.SOON).until(() -> items(caseId) == 1);
        var batch = eventsOf(caseId);
        assertThat(batch).isNotEmpty();

        asFollower(follower.handle(batch).thenReturn(true));
        asFollower(follower.handle(batch).thenReturn(true));

        assertThat(items(caseId)).isOne();
        assertThat(count("select count(*) from event where type = 'INBOX_ITEM_ADDED' and case_id = '" + caseId + "'"))
                .isOne();
    }

    @Test
    void everyPartyGetsOneItemEvenWithTwoRoles() {
        var unit = people.unit("SE");
        var caseId = TestCases.file(people.api(port, TestCitizens.next().token()), unit)
                .substring(5);
        await().atMost(Patience.SOON).until(() -> items(caseId) == 1);
        var other = TestCases.file(people.api(port, TestCitizens.next().token()), unit)
                .substring(5);
        await().atMost(Patience.SOON).until(() -> items(other) == 1);
        execute("insert into case_party (case_id, person_id, role, scope) select '" + caseId
                + "', person_id, role, scope from case_party where case_id = '" + other + "'");

        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), "Case-" + caseId);

        await().atMost(Patience.SOON).until(() -> items(caseId) == 3);
        assertThat(count("select count(distinct person_id) from inbox_item where kind = 'QUESTION' and case_id = '"
                        + caseId + "'"))
                .isEqualTo(2);
    }

    private List<LoggedEvent> eventsOf(String caseId) {
        return asFollower(log.all(EventCursor.START, 100_000)).stream()
                .filter(event -> String.valueOf(event.event().caseId()).equals(caseId))
                .toList();
    }

    private <T> T asFollower(Mono<T> work) {
        return transactions
                .runAs(new Actor.Follower("test"), () -> work)
                .blockOptional(Patience.SOON)
                .orElseThrow();
    }

    private static long items(String caseId) {
        return count("select count(*) from inbox_item where case_id = '" + caseId + "'");
    }

    private static long count(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(String sql) {
        try (var connection = TestDatabase.asSuperuser()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
