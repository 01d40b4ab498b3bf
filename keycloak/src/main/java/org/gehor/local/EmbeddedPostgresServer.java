package org.gehor.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL as a child process from the binaries on the class path; runs as root too. */
final class EmbeddedPostgresServer implements RunningPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    private final EmbeddedPostgres server;
    private final Watchdog watchdog;

    private EmbeddedPostgresServer(EmbeddedPostgres server, Watchdog watchdog) {
        this.server = server;
        this.watchdog = watchdog;
    }

    static EmbeddedPostgresServer start(LocalOptions options, int port) {
        try {
            boolean thrownAway = options.dataDirectory().isEmpty();
            Path data = thrownAway
                    ? Files.createTempDirectory("gehor-postgres-")
                    : Files.createDirectories(options.dataDirectory().get());
            EmbeddedPostgres server = builder(data, thrownAway, port).start();
            Watchdog watchdog = Watchdog.guard(postmasterPid(data), "INT", thrownAway ? data : null);
            LOG.debug("PostgreSQL data are in {}", data);
            return new EmbeddedPostgresServer(server, watchdog);
        } catch (IOException | IllegalStateException e) {
            throw new LocalServiceException("PostgreSQL does not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, boolean thrownAway, int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(thrownAway)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", systemLocale());
        PostgresSettings.of(thrownAway).forEach(builder::setServerConfig);
        return builder;
    }

    private static String systemLocale() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("windows")) {
            return "C";
        }
        return os.contains("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static long postmasterPid(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        watchdog.dismiss();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
