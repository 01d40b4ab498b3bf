package org.gehor.local;

import java.net.URI;

/** A started server, whichever way it runs. */
interface RunningKeycloak extends AutoCloseable {
    URI baseUri();

    @Override
    void close();
}
