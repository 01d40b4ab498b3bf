package org.gehor.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.gehor.local.LocalPostgres;
import org.gehor.local.LocalServices;

/** The one database of a test run, migrated by the first node that starts; its tables are owned by another login than the node's. */
public final class TestDatabase {

    public static final String NAME = "gehor";
    public static final String APP = "gehor_app";
    public static final String OWNER = "gehor_owner";
    public static final String PASSWORD = "test-only";

    private static final LocalPostgres POSTGRES = start();

    private TestDatabase() {}

    private static LocalPostgres start() {
        var postgres = LocalServices.shared().postgres();
        try (var connection = connect(postgres.superuser(), postgres.password(), "postgres", postgres);
                var statement = connection.createStatement()) {
            statement.execute("create role " + APP + " login password '" + PASSWORD + "'");
            statement.execute("create role " + OWNER + " login createrole password '" + PASSWORD + "'");
            statement.execute("create database " + NAME + " owner " + OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return postgres;
    }

    public static String host() {
        return POSTGRES.host() + ":" + POSTGRES.port();
    }

    /** As the superuser: sees everything, for looking at what a use case left behind. */
    public static Connection asSuperuser() {
        try {
            return asSuperuser(NAME);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As the application's login, for going around the services. */
    public static Connection asApplication() {
        try {
            return asApplication(NAME);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Connection asSuperuser(String database) throws SQLException {
        return connect(POSTGRES.superuser(), POSTGRES.password(), database, POSTGRES);
    }

    static Connection asApplication(String database) throws SQLException {
        return connect(APP, PASSWORD, database, POSTGRES);
    }

    static String jdbcUrl(String database) {
        return POSTGRES.jdbcUrl(database);
    }

    private static Connection connect(String user, String password, String database, LocalPostgres postgres)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), user, password);
    }

    /** Runs a change past all rules, with its one parameter; gives the number of rows changed. */
    public static int change(String sql, Object parameter) {
        try (var connection = asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a query with one parameter counts. */
    public static long count(String sql, Object parameter) {
        try (var connection = asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
