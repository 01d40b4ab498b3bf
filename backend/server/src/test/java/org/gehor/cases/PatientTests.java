package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What staff learn of the patient, so that the right record is found. */
@ServerTest
class PatientTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestPeople.Unit unit;
    TestCitizens.TestCitizen patient;
    GraphQlTester handler;
    String caseId;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        patient = TestCitizens.next();
        handler = desk("HANDLER");
        caseId = TestCases.file(people.api(port, patient.token()), unit);
    }

    private GraphQlTester desk(String role) {
        return people.api(port, people.worker(unit, role).token());
    }

    @Test
    void theBirthDateIsContent() {
        var pid = patient.pid();
        var bornOn = pid.substring(0, 4) + "-" + pid.substring(4, 6) + "-" + pid.substring(6, 8);

        assertThat(read(handler, "content { patientBornOn }"))
                .isEqualTo(Map.of("content", Map.of("patientBornOn", bornOn)));
        assertThat(read(desk("ALLOCATOR"), "id content { patientBornOn }")).containsEntry("content", null);
    }

    @Test
    void theNumberIsForWhoeverHandlesTheCaseOrLeadsThere() {
        TestCases.ask(handler, caseId);
        var written = patient.pid().substring(0, 8) + "-" + patient.pid().substring(8);

        assertThat(number(handler)).isEqualTo(written);
        assertThat(number(desk("MANAGER"))).isEqualTo(written);
        assertThat(number(desk("HANDLER"))).isNull();
        assertThat(number(desk("ALLOCATOR"))).isNull();
        assertThat(number(people.api(port, patient.token()))).isNull();
    }

    @Test
    void eachReadingOfTheNumberIsEntered() throws SQLException {
        TestCases.ask(handler, caseId);
        var before = entries();

        number(handler);
        number(handler);

        assertThat(entries()).isEqualTo(before + 2);
    }

    private @Nullable Object number(GraphQlTester api) {
        return read(api, "patientNumber").get("patientNumber");
    }

    @SuppressWarnings("unchecked") // data of a GraphQL response: objects are maps by name
    private Map<String, @Nullable Object> read(GraphQlTester api, String fields) {
        return api.document("query($id: ID!) { case(id: $id) { " + fields + " } }")
                .variable("id", caseId)
                .execute()
                .path("case")
                .entity(Map.class)
                .get();
    }

    private int entries() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from access_entry where case_id = '" + caseId.substring(5) + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
