package org.gehor.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.gehor.local.ServicesMode;

/**
 * What can be chosen for a demo, each by a system property.
 *
 * @param port {@code demo.port}: portal and API; 0 for a free one
 * @param keycloakPort {@code demo.keycloak.port}; 0 for a free one
 * @param data {@code demo.keep} and {@code demo.data}: folder that survives a restart; empty: thrown away at the end
 * @param services {@code gehor.services}: containers, embedded, or whichever works
 */
public record DemoSettings(int port, int keycloakPort, Optional<Path> data, ServicesMode services) {

    /** From the system properties. */
    public static DemoSettings fromProperties() {
        var keep = Boolean.getBoolean("demo.keep");
        return new DemoSettings(
                port("demo.port", 8080),
                port("demo.keycloak.port", 8081),
                keep ? Optional.of(Path.of(System.getProperty("demo.data", "target/data"))) : Optional.empty(),
                ServicesMode.fromProperty());
    }

    private static int port(String property, int standard) {
        var text = System.getProperty(property, Integer.toString(standard));
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException(property + " is \"" + text + "\"; it must be a number from 0 to 65535");
    }
}
