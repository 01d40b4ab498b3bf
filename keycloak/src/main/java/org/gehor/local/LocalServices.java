package org.gehor.local;

/**
 * One PostgreSQL for all test classes of a JVM, started when first asked for and stopped with the JVM. Tests that share
 * it make a database each ({@link LocalPostgres#createDatabase}).
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

    private static final class PostgresHolder {
        static final LocalPostgres INSTANCE = LocalPostgres.start(LocalOptions.defaults());
    }
}
