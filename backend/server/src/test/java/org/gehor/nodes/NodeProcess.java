package org.gehor.nodes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gehor.GehorApplication;
import org.gehor.support.Wire;

/**
 * A node in a JVM of its own, started from the classes that are tested.
 *
 * @param port of its API
 * @param log where its output goes
 */
record NodeProcess(Process process, int port, Path log) implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static NodeProcess start(String name, Map<String, String> settings) {
        var port = freePort();
        var log = Path.of("target", "node-" + name + ".log");
        try {
            Files.createDirectories(log.getParent());
            var classPath = Files.createTempFile("gehor-node", ".args");
            classPath.toFile().deleteOnExit();
            Files.writeString(classPath, "-cp \"" + classPath() + "\"");
            var builder = new ProcessBuilder(List.of(
                            JAVA,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "@" + classPath,
                            GehorApplication.class.getName(),
                            "--server.port=" + port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("SPRING_APPLICATION_JSON", Wire.JSON.writeValueAsString(settings));
            return new NodeProcess(builder.start(), port, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What production has: the server's own classes and its libraries, without the tests'. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> entry.replace("\\", "\\\\"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** True when it takes requests; fails when it has ended. */
    boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The node has ended, see " + log.toAbsolutePath());
        }
        try (var client = HttpClient.newHttpClient()) {
            var readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
            return client.send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** SIGKILL: nothing of it gets a chance to tidy up. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
