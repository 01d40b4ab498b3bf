package org.gehor.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** Keycloak as a container, on the same realms, theme and settings as the embedded one. */
final class ContainerKeycloak implements RunningKeycloak {
    static final String IMAGE =
            System.getProperty("gehor.keycloak.image", "quay.io/keycloak/keycloak:" + KeycloakArchive.VERSION);
    private static final int INSIDE = 8080;

    private final URI baseUri;
    private final GenericContainer<?> container;

    private ContainerKeycloak(URI baseUri, GenericContainer<?> container) {
        this.baseUri = baseUri;
        this.container = container;
    }

    static ContainerKeycloak start(LocalOptions options, int port) {
        options.progress().accept("Starting Keycloak on port " + port + " (the container builds itself first)");
        URI base = URI.create("http://" + DockerEngine.host() + ":" + port);
        GenericContainer<?> container = container(options, base);
        container.setPortBindings(List.of(DockerEngine.binding(port, INSIDE)));
        Path files = files(options);
        container.withCopyFileToContainer(MountableFile.forHostPath(files, 0777), "/opt/keycloak/");
        try {
            container.start();
        } finally {
            new KeycloakHome(files).delete();
        }
        return new ContainerKeycloak(base, container);
    }

    @SuppressWarnings("resource") // closed by close()
    private static GenericContainer<?> container(LocalOptions options, URI base) {
        return new GenericContainer<>(IMAGE)
                .withExposedPorts(INSIDE)
                .withEnv(KeycloakSettings.server(base))
                .withEnv(KeycloakSettings.realms(options, base, URI.create("http://localhost:" + INSIDE)))
                .withEnv("KC_HTTP_HOST", "0.0.0.0")
                .withEnv("KC_HTTP_PORT", Integer.toString(INSIDE))
                .withEnv("KC_DB", "dev-file")
                .withEnv("KC_FEATURES_DISABLED", KeycloakSettings.FEATURES_OFF)
                .withEnv("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1")
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakDistribution.ADMIN)
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakDistribution.ADMIN_PASSWORD)
                .withCommand("start", "--import-realm")
                .waitingFor(Wait.forHttp("/realms/gehor").forPort(INSIDE))
                .withStartupTimeout(Duration.ofMinutes(5));
    }

    /** A folder laid out like {@code /opt/keycloak}, with the realms and the themes. */
    private static Path files(LocalOptions options) {
        try {
            Path folder = Files.createTempDirectory("gehor-keycloak-files-");
            Folders.copyResource("theme", folder.resolve("themes"));
            KeycloakSettings.writeRealms(options, Files.createDirectories(folder.resolve("data/import")));
            return folder;
        } catch (IOException e) {
            throw new LocalServiceException("The realms and themes cannot be laid out: " + e.getMessage(), e);
        }
    }

    @Override
    public URI baseUri() {
        return baseUri;
    }

    @Override
    public void close() {
        container.stop();
    }
}
