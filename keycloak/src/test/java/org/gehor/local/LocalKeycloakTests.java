package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalKeycloakTests {
    @Test
    void acceptsLoginsFromEachGivenPortalAndTellsItsProgress() throws Exception {
        List<String> steps = new ArrayList<>();
        int port = freePort();
        LocalOptions options = LocalOptions.defaults()
                .withPort(port, "demo.keycloak.port")
                .withPortalOrigins(URI.create("http://localhost:18080"), URI.create("http://127.0.0.1:5173"))
                .withProgress(steps::add);
        try (LocalKeycloak keycloak = LocalKeycloak.start(options)) {
            assertThat(keycloak.baseUri()).isEqualTo(URI.create("http://localhost:" + port));
            for (String portal : List.of("http://localhost:18080/mine", "http://127.0.0.1:5173/")) {
                Tokens tokens = ScriptedLogin.login(keycloak, "gehor-portal", URI.create(portal), "workforce", "silje");
                assertThat(tokens.accessClaims()).containsEntry("iss", "http://localhost:" + port + "/realms/gehor");
            }
            assertThatThrownBy(() -> ScriptedLogin.login(
                            keycloak, "gehor-portal", URI.create("http://localhost:8080/"), "eid", "astrid"))
                    .hasMessageContaining("Expected page");
        }
        assertThat(steps).anyMatch(step -> step.contains("Keycloak") && step.contains(Integer.toString(port)));
        assertThat(freed(port)).isTrue();
    }

    @Test
    void namesThePropertyWhenThePortIsTaken() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            LocalOptions options = LocalOptions.defaults().withPort(socket.getLocalPort(), "demo.keycloak.port");
            assertThatThrownBy(() -> LocalKeycloak.start(options))
                    .isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining("is taken")
                    .hasMessageContaining("demo.keycloak.port");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean freed(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
