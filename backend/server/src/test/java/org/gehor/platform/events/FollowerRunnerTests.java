package org.gehor.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.gehor.support.Node;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What follows from the log happens on one node at a time, and goes on when that node does not. */
@ServerTest
class FollowerRunnerTests {

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    @Test
    void leavesTheWorkToTheNodeThatHoldsItAndTakesOverWhenThatOneIsGone() throws SQLException {
        var citizen = TestCitizens.next();
        try (var otherNode = TestDatabase.asSuperuser();
                var statement = otherNode.createStatement()) {
            otherNode.setAutoCommit(false);
            statement.execute("select from follower_cursor where name = 'inbox' for update");
            TestCases.file(people.api(port, citizen.token()), people.unit("SE"));

            await().during(Duration.ofMillis(500)).atMost(Patience.SOON).until(() -> items(citizen) == 0);
        }

        await().atMost(Patience.SOON).until(() -> items(citizen) == 1);
        await().during(Duration.ofMillis(300)).atMost(Patience.SOON).until(() -> items(citizen) == 1);
    }

    @Test
    void doesEachThingOnceWithTwoNodesOfWhichOneGoesDownMeanwhile() {
        var citizen = TestCitizens.next();
        var unit = people.unit("SE");
        try (var second = Node.start(java.util.Map.of())) {
            for (int i = 0; i < 20; i++) {
                TestCases.file(people.api(i < 10 && i % 2 == 0 ? second.port() : port, citizen.token()), unit);
                if (i == 10) {
                    second.close();
                }
            }
        }

        await().atMost(Patience.SOON).until(() -> items(citizen) == 20);
        await().during(Duration.ofMillis(300)).atMost(Patience.SOON).until(() -> items(citizen) == 20);
    }

    @Test
    void writesNothingWhileThereIsNothingToDo() throws SQLException, InterruptedException {
        await().atMost(Patience.SOON).until(() -> {
            var before = transactions();
            Thread.sleep(500);
            return transactions() == before;
        });
        assertThat(transactions()).isPositive();
    }

    private int items(TestCitizens.TestCitizen citizen) {
        return new Wire(port)
                .ask(citizen.token(), "{ inbox(first: 50) { edges { cursor } } }")
                .json()
                .at("/data/inbox/edges")
                .size();
    }

    /** The next number of a transaction that writes. */
    private static long transactions() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }
}
