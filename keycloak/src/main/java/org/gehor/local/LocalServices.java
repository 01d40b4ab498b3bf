package org.gehor.local;

/**
 * One PostgreSQL and one Keycloak for all test classes of a JVM, each started when first asked for and stopped with the
 * JVM. Tests that share the cluster make a database each ({@link LocalPostgres#createDatabase}).
 */
public final class LocalServices {
    private static final LocalServices SHARED = new LocalServices();

    private LocalServices() {}

    /** The shared instance; asking for it starts nothing yet. */
    public static LocalServices shared() {
        return SHARED;
    }

    /** The shared PostgreSQL; the first call starts it and takes a second or two. */
    public LocalPostgres postgres() {
        return PostgresHolder.INSTANCE;
    }

    /** The shared Keycloak for a portal on http://localhost:8080; the first call starts it and takes some seconds. */
    public LocalKeycloak keycloak() {
        return KeycloakHolder.INSTANCE;
    }

    private static final class PostgresHolder {
        static final LocalPostgres INSTANCE = LocalPostgres.start(LocalOptions.defaults());
    }

    private static final class KeycloakHolder {
        static final LocalKeycloak INSTANCE = LocalKeycloak.start(LocalOptions.defaults());
    }
}
