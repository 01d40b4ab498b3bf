package org.gehor.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The row rules around the operator's files, with the services left out. */
@ServerTest
class OperatorRoleTests {

    private static final String GRANT =
            "insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree) values ('%s', '%s', '%s', 'ADMIN', true)";
    private static final String NATION =
            "insert into organisation (id, path, kind, country, external_id, external_id_kind, name,"
                    + " search_text) values ('00000000-0000-7000-8000-000000000001', '00000000000070008000000000000001', 'NATION', 'XX', 'XX', 'NATIONAL', 'Landet', '')";

    @Autowired
    TestPeople people;

    private void as(String role, String sql) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role " + role);
            statement.execute(sql);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gehor_public",
                "gehor_login",
                "gehor_citizen",
                "gehor_staff",
                "gehor_follower",
                "gehor_integration"
            })
    void keepsTheOperatorsWorkFromEveryRequest(String role) {
        var unit = people.unit("SE");
        var worker = people.worker(unit, "ADMIN");
        for (var sql : new String[] {
            NATION,
            GRANT.formatted(worker.id(), unit.id(), unit.path()),
            "select sha256 from operator_file",
            "insert into operator_file (sha256, location) values ('x', 'y')"
        }) {
            assertThatThrownBy(() -> as(role, sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void letsTheOperatorAddAndGrant() throws SQLException {
        var unit = people.unit("SE");
        var worker = people.worker(unit, "HANDLER");
        as("gehor_operator", NATION);
        as("gehor_operator", GRANT.formatted(worker.id(), unit.id(), unit.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"care_case", "case_content", "message", "answer", "person", "event", "inbox_item"})
    void showsTheOperatorNoCaseAndNoPerson(String table) {
        assertThatThrownBy(() -> as("gehor_operator", "select count(*) from " + table))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
}
