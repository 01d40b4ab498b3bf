package org.gehor.local;

import java.net.URI;

/**
 * A Keycloak 26 on this machine with the realms {@code gehor}, {@code eid} and {@code workforce} and their theme. Plain
 * HTTP; nothing is kept over a restart (users of {@code gehor} are made at their login, so their {@code sub} changes
 * then), which is why {@link LocalOptions#dataDirectory()} is not looked at. The first embedded start on a machine
 * unpacks and builds the distribution, which takes about half a minute; later ones take five seconds.
 */
public final class LocalKeycloak implements AutoCloseable {
    private final RunningKeycloak running;

    private LocalKeycloak(RunningKeycloak running) {
        this.running = running;
    }

    /**
     * Starts a server and returns when its realms answer.
     *
     * @param options the portal's origins decide where logins may return to
     * @throws LocalServiceException when the port is taken, the forced way does not work, or the server does not start
     */
    public static LocalKeycloak start(LocalOptions options) {
        int port = Ports.choose(options, "Keycloak");
        boolean container = DockerEngine.use(options.mode(), "Keycloak", ContainerKeycloak.IMAGE);
        return new LocalKeycloak(
                container ? ContainerKeycloak.start(options, port) : EmbeddedKeycloak.start(options, port));
    }

    /** Address without a slash at the end, such as {@code http://localhost:8081}. */
    public URI baseUri() {
        return running.baseUri();
    }

    /** The {@code iss} of a realm's tokens, the same for browsers and for services. */
    public URI issuer(String realm) {
        return URI.create(baseUri() + "/realms/" + realm);
    }

    /** Stops the server and deletes its data. */
    @Override
    public void close() {
        running.close();
    }
}
