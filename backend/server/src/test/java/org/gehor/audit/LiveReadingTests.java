package org.gehor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an open page of the desk leaves in the access log. */
@ServerTest
class LiveReadingTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Test
    void anEventReadInSeveralPartsLeavesOneEntryAndShowsWhatIsSoNow() throws SQLException {
        var unit = people.unit("SE");
        var handler = people.worker(unit, "HANDLER");
        var citizen = people.api(port, TestCitizens.next().token());
        var caseId = TestCases.file(citizen, unit);
        var wire = new Wire(port);
        var cursor = wire.ask(handler.token(), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
        var subscription = """
                subscription($id: ID!, $after: String) { caseEvents(caseId: $id, after: $after) {
                  type case { content { whatHappened } messages { edges { node { text } } } timeline { edges { node { type } } } } } }""";
        try (var stream = wire.stream(handler.token(), subscription, Map.of("id", caseId, "after", cursor))) {
            TestCases.write(citizen, caseId, "First.");
            assertThat(written(stream))
                    .contains("five hours")
                    .contains("First.")
                    .doesNotContain("Second.");
            var before = entries(caseId);
            TestCases.write(citizen, caseId, "Second.");
            assertThat(written(stream)).contains("First.").contains("Second.");
            assertThat(entries(caseId)).isEqualTo(before + 1);
        }
    }

    private static String written(WireStream stream) {
        while (true) {
            var data = stream.next(30).data();
            if (data.contains("\"type\":\"CITIZEN_WROTE\"")) {
                return data;
            }
        }
    }

    private static int entries(String caseId) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var query = connection.prepareStatement("select count(*) from access_entry where case_id = ?::uuid")) {
            query.setString(1, caseId.substring("Case:".length()));
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getInt(1);
            }
        }
    }
}
