package org.gehor.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Keycloak has stored, as its administrator sees it. */
final class KeycloakAdmin {
    private static final JsonMapper JSON = new JsonMapper();

    private final LocalKeycloak keycloak;
    private final String token;

    KeycloakAdmin(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
        URI endpoint = keycloak.baseUri().resolve("/realms/master/protocol/openid-connect/token");
        String answer = new ScriptedBrowser()
                .post(
                        endpoint,
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                KeycloakDistribution.ADMIN,
                                "password",
                                KeycloakDistribution.ADMIN_PASSWORD));
        this.token = JSON.readTree(answer).get("access_token").asString();
    }

    /** @param path below {@code /admin/} */
    JsonNode get(String path) {
        return JSON.readTree(send(path, HttpRequest.newBuilder().GET()));
    }

    /** Ends all sessions of a user, as a provider does that keeps none. */
    void endSessions(String realm, String userId) {
        send(
                "realms/" + realm + "/users/" + userId + "/logout",
                HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String send(String path, HttpRequest.Builder builder) {
        HttpRequest request = builder.uri(keycloak.baseUri().resolve("/admin/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answers " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
