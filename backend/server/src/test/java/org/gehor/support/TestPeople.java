package org.gehor.support;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gehor.platform.graphql.GlobalId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Whom tests act as, and where. Each call makes new ones, so that tests do not meet in each other's rows. */
@TestComponent
public class TestPeople {

    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    /** A unit with its nation, made for one test. */
    public record Unit(UUID id, String externalId, String path) {
        public String globalId() {
            return "Organisation-" + id;
        }
    }

    /** A staff member and their token. */
    public record Worker(UUID id, String token, String name) {

        public String globalId() {
            return GlobalId.of("StaffMember", id);
        }
    }

    /** A unit of a country, open, handled in the desk. */
    public Unit unit(String country) {
        return organisation(country, "UNIT");
    }

    /** Who takes what is sent by somebody who does not know the unit. */
    public Unit board(String country) {
        return organisation(country, "PATIENT_BOARD");
    }

    private Unit organisation(String country, String kind) {
        var number = NUMBER.getAndIncrement();
        var id = UUID.randomUUID();
        var path = id.toString().replace("-", "");
        var externalId = "SE2329990000-T" + number + path.substring(0, 6);
        execute("""
                insert into organisation (id, path, kind, country, external_id, external_id_kind, name, place, demo, search_text)
                values (?, ?::ltree, ?, ?, ?, 'HSA', ?, 'Provköping', true, search_form(?))
                """, id, path, kind, country, externalId, "Provmottagning " + number, "Provmottagning " + number);
        return new Unit(id, externalId, path);
    }

    /** Somebody with a role at the unit. */
    public Worker worker(Unit unit, String role) {
        var number = NUMBER.getAndIncrement();
        var id = UUID.randomUUID();
        var employee = "E" + id;
        var name = "Siv Prov " + number;
        execute(
                "insert into staff_member (id, employee_id, name, title) values (?, ?, ?, 'Chefläkare')",
                id,
                employee,
                name);
        execute("""
                insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
                values (?, ?, ?::ltree, ?, true)
                """, id, unit.id(), unit.path(), role);
        return new Worker(id, TestTokens.staff(employee, name, "Chefläkare"), name);
    }

    /** A client of the API that sends this token; none when empty. */
    public HttpGraphQlTester api(int port, String token) {
        var client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/graphql")
                .responseTimeout(Patience.SOON)
                .defaultHeaders(headers -> {
                    headers.add("Accept-Language", "en");
                    if (!token.isEmpty()) {
                        headers.setBearerAuth(token);
                    }
                })
                .build();
        return HttpGraphQlTester.create(client);
    }

    private static void execute(String sql, Object... arguments) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
