package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What of the queue is shown to one who looks for what is late, what waits to be read, or what waits for the citizen. */
@ServerTest
class QueueNeedTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    GraphQlTester citizen;
    GraphQlTester desk;

    @BeforeEach
    void meet() {
        unit = people.unit("NO");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
    }

    @Test
    void isLateFromTheDayAfterTheDueDayOn() throws SQLException {
        var late = dueOn(LocalDate.now().minusDays(1));
        var today = dueOn(LocalDate.now().plusDays(1));
        var view = TestCases.view(citizen, unit, Map.of());

        assertThat(queue(Map.of("needs", "ANSWER_NOW"))).containsExactly(late);
        assertThat(queue(Map.of("needs", "ANSWER_NOW", "assignment", "MINE"))).isEmpty();
        TestCases.take(desk, late);
        assertThat(queue(Map.of("needs", "ANSWER_NOW", "assignment", "MINE"))).containsExactly(late);
        assertThat(queue(Map.of())).contains(late, today, view);
    }

    @Test
    void waitsToBeReadOrForTheCitizen() {
        var asked = TestCases.file(citizen, unit);
        var quiet = TestCases.file(citizen, unit);
        TestCases.ask(desk, asked);
        assertThat(queue(Map.of("needs", "READING"))).isEmpty();
        assertThat(queue(Map.of("states", List.of("AWAITING_CITIZEN")))).containsExactly(asked);

        TestCases.write(citizen, asked, "It was a Monday.");
        assertThat(queue(Map.of("needs", "READING"))).containsExactly(asked).doesNotContain(quiet);
        assertThat(queue(Map.of("states", List.of("AWAITING_CITIZEN")))).isEmpty();
    }

    private List<String> queue(Map<String, ?> filter) {
        return desk.document("query($f: WorkQueueFilter) { workQueue(filter: $f) { edges { node { id } } } }")
                .variable("f", filter)
                .execute()
                .path("workQueue.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private String dueOn(LocalDate day) throws SQLException {
        var id = TestCases.file(citizen, unit);
        try (var connection = TestDatabase.asSuperuser();
                var update = connection.prepareStatement("update care_case set due_on = ? where id = ?::uuid")) {
            update.setObject(1, day);
            update.setString(2, id.substring("Case:".length()));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        return id;
    }
}
