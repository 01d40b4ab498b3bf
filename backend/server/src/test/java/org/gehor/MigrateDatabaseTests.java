package org.gehor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.gehor.support.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrateDatabaseTests {

    private static final String NAME = "migrated_alone";
    private static final String URL = "jdbc:postgresql://" + TestDatabase.host() + "/" + NAME;

    /** With neither the application's password nor any key of a node. */
    @Test
    void bringsAnEmptyDatabaseUpToDateAndEnds() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("create database " + NAME + " owner " + TestDatabase.OWNER);
        }
        migrate();
        assertThat(migrations()).isPositive();
        migrate();
        assertThat(migrations()).isPositive();
    }

    private static void migrate() {
        MigrateDatabase.main(new String[] {
            "--gehor.migration.url=" + URL,
            "--gehor.migration.username=" + TestDatabase.OWNER,
            "--gehor.migration.password=" + TestDatabase.PASSWORD,
            "--gehor.database.username=" + TestDatabase.APP
        });
    }

    private static int migrations() throws SQLException {
        try (var connection = DriverManager.getConnection(URL, TestDatabase.OWNER, TestDatabase.PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
