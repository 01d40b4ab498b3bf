package org.gehor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL as a container; kept data live in a bind-mounted folder. */
final class ContainerPostgres implements RunningPostgres {
    static final String IMAGE = System.getProperty("gehor.postgres.image", "postgres:18.6");
    private static final String DATA = "/var/lib/postgresql/data";

    private final PostgreSQLContainer container;

    private ContainerPostgres(PostgreSQLContainer container) {
        this.container = container;
    }

    static ContainerPostgres start(LocalOptions options, int port) {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withUsername(LocalPostgres.USER)
                .withPassword(LocalPostgres.PASSWORD)
                .withDatabaseName(LocalPostgres.USER)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale-provider=builtin --locale=C.UTF-8")
                .waitingFor(Wait.forSuccessfulCommand("pg_isready -h 127.0.0.1 -U " + LocalPostgres.USER))
                .withStartupTimeout(Duration.ofMinutes(2));
        container.setCommand(command(options.dataDirectory().isEmpty()));
        container.setPortBindings(List.of(DockerEngine.binding(port, 5432)));
        options.dataDirectory().ifPresent(folder -> keep(container, folder));
        container.start();
        return new ContainerPostgres(container);
    }

    private static String[] command(boolean thrownAway) {
        Stream<String> settings = PostgresSettings.of(thrownAway).entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
        return Stream.concat(Stream.of("postgres"), settings).toArray(String[]::new);
    }

    @SuppressWarnings("deprecation") // the one way to bind a folder of this machine
    private static void keep(PostgreSQLContainer container, Path folder) {
        try {
            Path made = Files.createDirectories(folder).toAbsolutePath();
            container.withEnv("PGDATA", DATA);
            container.withFileSystemBind(made.toString(), DATA);
            user().ifPresent(user -> container.withCreateContainerCmdModifier(command -> command.withUser(user)));
        } catch (IOException e) {
            throw new LocalServiceException("The folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The user of this process, so that the data can be deleted without being root; root's container steps down itself. */
    private static Optional<String> user() throws IOException {
        Path self = Path.of("/proc/self");
        if (Files.notExists(self)) {
            return Optional.empty();
        }
        String user = Files.getAttribute(self, "unix:uid") + ":" + Files.getAttribute(self, "unix:gid");
        return user.startsWith("0:") ? Optional.empty() : Optional.of(user);
    }

    @Override
    public String host() {
        return DockerEngine.host();
    }

    @Override
    public int port() {
        return container.getMappedPort(5432);
    }

    @Override
    public void close() {
        container.stop();
    }
}
