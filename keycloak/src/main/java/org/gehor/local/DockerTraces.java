package org.gehor.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Cheap signs that a Docker engine may be here, so that its absence costs no second and no alarming log lines. */
final class DockerTraces {
    private DockerTraces() {}

    static boolean any() {
        return System.getenv("DOCKER_HOST") != null
                || System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")
                || places().anyMatch(Files::exists);
    }

    private static Stream<Path> places() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Stream<Path> common = Stream.of(
                Path.of("/var/run/docker.sock"),
                home.resolve(".testcontainers.properties"),
                home.resolve(".docker/run/docker.sock"),
                home.resolve(".docker/desktop/docker.sock"),
                home.resolve(".docker/contexts"));
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return runtime == null ? common : Stream.concat(common, Stream.of(Path.of(runtime, "docker.sock")));
    }
}
