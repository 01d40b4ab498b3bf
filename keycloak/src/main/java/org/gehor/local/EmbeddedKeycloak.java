package org.gehor.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keycloak as a child process; nothing of it is kept, since realms are code and users are made at their login. */
final class EmbeddedKeycloak implements RunningKeycloak {
    private final URI baseUri;
    private final Process process;
    private final KeycloakHome home;
    private final Watchdog watchdog;
    private final Thread hook = new Thread(this::stop, "keycloak-closer");

    private EmbeddedKeycloak(URI baseUri, Process process, KeycloakHome home) {
        this.baseUri = baseUri;
        this.process = process;
        this.home = home;
        this.watchdog = Watchdog.guard(process.pid(), "KILL", home.path());
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static EmbeddedKeycloak start(LocalOptions options, int port) {
        try {
            Path distribution = KeycloakDistribution.ready(options.progress());
            options.progress().accept("Starting Keycloak on port " + port);
            EmbeddedKeycloak keycloak = launch(options, URI.create("http://localhost:" + port), distribution);
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new LocalServiceException("Keycloak does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServiceException("The start of Keycloak was interrupted", e);
        }
    }

    private static EmbeddedKeycloak launch(LocalOptions options, URI base, Path distribution) throws IOException {
        KeycloakHome home = KeycloakHome.create(distribution);
        Folders.copy(KeycloakDistribution.database(distribution), home.path().resolve("data/h2"));
        Folders.copyResource("theme", home.path().resolve("themes"));
        KeycloakSettings.writeRealms(options, home.path().resolve("data/import"));
        Map<String, String> environment = KeycloakSettings.server(base);
        environment.putAll(KeycloakSettings.realms(options, base, base));
        Process process = KeycloakProcess.start(
                distribution, home.path(), classArchive(distribution), environment, KeycloakSettings.START);
        return new EmbeddedKeycloak(base, process, home);
    }

    private static List<String> classArchive(Path distribution) {
        Path archive = KeycloakDistribution.classArchive(distribution);
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    private void awaitReady() throws InterruptedException {
        try {
            KeycloakReadiness.await(baseUri, "gehor", process, home.path());
        } catch (LocalServiceException | InterruptedException e) {
            close();
            throw e;
        }
    }

    @Override
    public URI baseUri() {
        return baseUri;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void stop() {
        watchdog.dismiss();
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        home.delete();
    }
}
