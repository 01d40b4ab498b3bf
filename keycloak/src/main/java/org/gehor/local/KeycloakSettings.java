package org.gehor.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What both ways of running Keycloak share: its settings, and what the realm files take from the environment. */
final class KeycloakSettings {
    /** The command line of a built server. */
    static final List<String> START = List.of("start", "--optimized", "--import-realm");

    /**
     * What Keycloak is built without. A session holds the identity number of whoever logged in; it stays in memory, where it
     * would otherwise be written to the database.
     */
    static final String FEATURES_OFF = "persistent-user-sessions";

    private static final List<String> REALMS = List.of("gehor", "eid", "workforce");
    private static final String PORTAL_REDIRECT = "\"${GEHOR_PORTAL_URL}/*\"";

    private KeycloakSettings() {}

    /** Settings of a server that browsers see at this address, on plain HTTP and alone. */
    static Map<String, String> server(URI publicUri) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_HOSTNAME", publicUri.toString());
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(publicUri.getPort()));
        environment.put("KC_CACHE", "local");
        return environment;
    }

    /**
     * What the realm files take from the environment.
     *
     * @param internalUri where the server reaches itself
     */
    static Map<String, String> realms(LocalOptions options, URI publicUri, URI internalUri) {
        return Map.of(
                "GEHOR_KEYCLOAK_URL", publicUri.toString(),
                "GEHOR_KEYCLOAK_BACKCHANNEL_URL", internalUri.toString(),
                "GEHOR_PORTAL_URL", options.portalOrigins().getFirst().toString(),
                "GEHOR_EID_CLIENT_SECRET", "only-for-demo-eid",
                "GEHOR_WORKFORCE_CLIENT_SECRET", "only-for-demo-workforce");
    }

    /** Writes the realm files, with one redirect address per portal origin. */
    static void writeRealms(LocalOptions options, Path folder) throws IOException {
        String redirects = options.portalOrigins().stream()
                .map(origin -> "\"" + origin + "/*\"")
                .collect(Collectors.joining(", "));
        for (String realm : REALMS) {
            String json = Resources.text("realms/" + realm + ".json");
            Files.writeString(folder.resolve(realm + ".json"), json.replace(PORTAL_REDIRECT, redirects));
        }
    }
}
