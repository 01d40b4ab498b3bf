package org.gehor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class StaffLoginTests {

    private static final String WHO = "{ viewer { name kind roles { role coversSubtree organisation { id name } } } }";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private String nameOf(String token) {
        return people.api(port, token)
                .document(WHO)
                .execute()
                .path("viewer.name")
                .entity(String.class)
                .get();
    }

    @Test
    void makesOneRowAtTheFirstLoginAndFollowsTheName() throws SQLException {
        var employee = "E-" + UUID.randomUUID();
        assertThat(nameOf(TestTokens.staff(employee, "Anna Före", "Läkare"))).isEqualTo("Anna Före");
        assertThat(nameOf(TestTokens.staff(employee, "Anna Efter", "Chefläkare")))
                .isEqualTo("Anna Efter");
        assertThat(rows(employee)).isEqualTo("Anna Efter, Chefläkare");
    }

    @Test
    void keepsTheTitleWhenTheTokenHasNone() throws SQLException {
        var employee = "E-" + UUID.randomUUID();
        nameOf(TestTokens.staff(employee, "Bo Titel", "Sjuksköterska"));
        nameOf(TestTokens.signed(claims ->
                claims.claim("employee_id", employee).claim("name", "Bo Titel").claim("acr", "workforce")));
        assertThat(rows(employee)).isEqualTo("Bo Titel, Sjuksköterska");
    }

    @Test
    void remembersTheAddressOfTheTokenAndNothingThatIsNone() throws SQLException {
        var employee = "E-" + UUID.randomUUID();
        for (var email : new String[] {"eva@example.org", "nothing", ""}) {
            nameOf(TestTokens.signed(claims -> claims.claim("employee_id", employee)
                    .claim("name", "Eva")
                    .claim("email", email)
                    .claim("acr", "workforce")));
        }
        assertThat(TestDatabase.count(
                        "select count(*) from staff_member where email = 'eva@example.org' and employee_id = ?",
                        employee))
                .isEqualTo(1);
    }

    private static String rows(String employee) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(
                        "select string_agg(name || ', ' || title, '; ') from staff_member where employee_id = ?")) {
            statement.setString(1, employee);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    @Test
    void isNobodyWithoutAnEmployeeId() {
        for (var employee : new String[] {"", " ", "x".repeat(65)}) {
            people.api(port, TestTokens.staff(employee, "Ingen", ""))
                    .document(WHO)
                    .execute()
                    .path("viewer")
                    .valueIsNull();
        }
    }

    @Test
    void tellsTheRolesOfTheOneWhoAsks() {
        var unit = people.unit("SE");
        var worker = people.worker(unit, "HANDLER");
        people.worker(unit, "MANAGER");
        people.api(port, worker.token())
                .document(WHO)
                .execute()
                .path("viewer.roles")
                .matchesJson("[{role: 'HANDLER', coversSubtree: true, organisation: {id: '" + unit.globalId() + "'}}]");
    }
}
