package org.gehor.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL 18 cluster of its own on this machine, with a superuser. Built-in UTF-8 locale in both ways, so that
 * sorting, lower case and trigrams are the same everywhere; 300 connections.
 */
public final class LocalPostgres implements AutoCloseable {
    static final String USER = "postgres";
    static final String PASSWORD = "postgres";
    static final String MAX_CONNECTIONS = "300";
    private static final String DUPLICATE_DATABASE = "42P04";

    private final RunningPostgres running;

    private LocalPostgres(RunningPostgres running) {
        this.running = running;
    }

    /**
     * Starts a cluster and returns when it takes connections.
     *
     * @throws LocalServiceException when the port is taken, the forced way does not work, or the server does not start
     */
    public static LocalPostgres start(LocalOptions options) {
        int port = Ports.choose(options, "PostgreSQL");
        boolean container = DockerEngine.use(options.mode(), "PostgreSQL", ContainerPostgres.IMAGE);
        options.progress().accept("Starting PostgreSQL on port " + port);
        return new LocalPostgres(
                container ? ContainerPostgres.start(options, port) : EmbeddedPostgresServer.start(options, port));
    }

    /** Host name to connect to. */
    public String host() {
        return running.host();
    }

    /** TCP port to connect to. */
    public int port() {
        return running.port();
    }

    /** Name of the superuser, who owns every database made here. */
    public String superuser() {
        return USER;
    }

    /** Password of the superuser; embedded, the server trusts local connections and ignores it. */
    public String password() {
        return PASSWORD;
    }

    /**
     * Makes an empty database; does nothing when it exists.
     *
     * @param name lower-case letters, digits and underscores, as it is quoted into SQL
     */
    public void createDatabase(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl(USER), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw new LocalServiceException("Cannot create database " + name, e);
            }
        }
    }

    /** JDBC URL of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
    }

    /** Stops the server; data are deleted unless the options named a folder. */
    @Override
    public void close() {
        running.close();
    }
}
