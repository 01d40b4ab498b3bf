package org.gehor.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database of its own beside the shared one, on the same cluster and brought up by the real migrations: for tests that
 * fill it or that need to know every row in it.
 *
 * @param name of the database
 */
public record MigratedDatabase(String name) {

    /** Makes it anew, empty but for what the migrations put there. */
    public static MigratedDatabase create(String name) {
        try (var connection = TestDatabase.asSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " owner " + TestDatabase.OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        Flyway.configure()
                .dataSource(TestDatabase.jdbcUrl(name), TestDatabase.OWNER, TestDatabase.PASSWORD)
                .placeholders(Map.of("appUser", TestDatabase.APP))
                .load()
                .migrate();
        return new MigratedDatabase(name);
    }

    public Connection asSuperuser() throws SQLException {
        return TestDatabase.asSuperuser(name);
    }

    /** As the application's login, in no role yet. */
    public Connection asApplication() throws SQLException {
        return TestDatabase.asApplication(name);
    }
}
