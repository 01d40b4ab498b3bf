package org.gehor.local;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL as a container; kept data live in a bind-mounted folder. */
final class ContainerPostgres implements RunningPostgres {
    static final String IMAGE = System.getProperty("gehor.postgres.image", "postgres:18.6");

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
                .withStartupTimeout(Duration.ofMinutes(2));
        container.setCommand(command(options.dataDirectory().isEmpty()));
        container.setPortBindings(List.of(DockerEngine.binding(port, 5432)));
        options.dataDirectory()
                .ifPresent(folder -> keep(container, folder.toAbsolutePath().toString()));
        container.start();
        return new ContainerPostgres(container);
    }

    private static String[] command(boolean thrownAway) {
        Stream<String> settings = PostgresSettings.of(thrownAway).entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
        return Stream.concat(Stream.of("postgres"), settings).toArray(String[]::new);
    }

    @SuppressWarnings("deprecation") // the one way to bind a folder that need not exist
    private static void keep(PostgreSQLContainer container, String folder) {
        container.withEnv("PGDATA", "/var/lib/postgresql/data");
        container.withFileSystemBind(folder, "/var/lib/postgresql/data");
    }

    @Override
    public String host() {
        return container.getHost();
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
