package org.gehor.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How one local service is to be started. Immutable; start from {@link #defaults()} and change what matters.
 *
 * @param mode containers, embedded, or whichever works
 * @param port TCP port on localhost, 0 for a free one
 * @param portProperty the caller's name for the port setting, quoted when the port is taken
 * @param dataDirectory folder whose data survive a restart, empty when they are thrown away at the end
 * @param portalOrigins origins such as {@code http://localhost:8080} that Keycloak accepts as redirect targets and web
 *     origins of the portal; PostgreSQL ignores them
 * @param progress told in plain words about each step that takes time
 */
public record LocalOptions(
        ServicesMode mode,
        int port,
        String portProperty,
        Optional<Path> dataDirectory,
        List<URI> portalOrigins,
        Consumer<String> progress) {

    /** Copies the list and refuses a port outside 0–65535. */
    public LocalOptions {
        portalOrigins = List.copyOf(portalOrigins);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(portProperty + " is " + port + ", it must be 0 to 65535");
        }
    }

    /** Mode by the system property, free port, data thrown away, portal on http://localhost:8080, silent. */
    public static LocalOptions defaults() {
        return new LocalOptions(
                ServicesMode.fromProperty(),
                0,
                "port",
                Optional.empty(),
                List.of(URI.create("http://localhost:8080")),
                step -> {});
    }

    /** The same with another mode. */
    public LocalOptions withMode(ServicesMode newMode) {
        return new LocalOptions(newMode, port, portProperty, dataDirectory, portalOrigins, progress);
    }

    /**
     * The same with a fixed port.
     *
     * @param property the name under which the user can choose another one, for the message when it is taken
     */
    public LocalOptions withPort(int newPort, String property) {
        return new LocalOptions(mode, newPort, property, dataDirectory, portalOrigins, progress);
    }

    /** The same with data that survive a restart in this folder, made if absent. */
    public LocalOptions withDataDirectory(Path directory) {
        return new LocalOptions(mode, port, portProperty, Optional.of(directory), portalOrigins, progress);
    }

    /** The same with other portal origins, without a slash at the end. */
    public LocalOptions withPortalOrigins(URI... origins) {
        return new LocalOptions(mode, port, portProperty, dataDirectory, List.of(origins), progress);
    }

    /** The same with a listener that shows progress. */
    public LocalOptions withProgress(Consumer<String> listener) {
        return new LocalOptions(mode, port, portProperty, dataDirectory, portalOrigins, listener);
    }
}
