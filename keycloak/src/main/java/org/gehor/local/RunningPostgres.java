package org.gehor.local;

/** A started server, whichever way it runs. */
interface RunningPostgres extends AutoCloseable {
    String host();

    int port();

    @Override
    void close();
}
