package org.gehor.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Waits until a child process answers for a realm; it listens only after all imports are done. */
final class KeycloakReadiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 100;

    private KeycloakReadiness() {}

    static void await(URI base, String realm, Process process, Path home) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/realms/" + realm))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build()) {
            while (!answers(http, request)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new LocalServiceException(
                            "Keycloak does not start on " + base + ":\n" + KeycloakProcess.tail(home));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
