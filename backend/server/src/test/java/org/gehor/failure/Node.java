package org.gehor.failure;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.gehor.GehorApplication;
import org.gehor.support.ServerSettings;
import org.springframework.web.reactive.function.client.WebClient;

/** One node of the server in a JVM of its own, on the database of the test run. */
final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final int port;
    private final Process process;
    private final Path log;

    private Node(int port, Process process, Path log) {
        this.port = port;
        this.process = process;
        this.log = log;
    }

    static Node start() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = Files.createTempFile("gehor-node-" + port, ".log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx384m");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(GehorApplication.class.getName());
        command.add("--server.port=" + port);
        command.add("--gehor.database.pool-size=10");
        ServerSettings.all().forEach((name, value) -> command.add("--" + name + "=" + value));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Node(port, process, log);
    }

    /** Returns when the node takes requests. */
    Node ready() throws IOException, InterruptedException {
        var health = WebClient.create("http://localhost:" + port);
        var end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            var answered = health.get()
                    .uri("/actuator/health/readiness")
                    .exchangeToMono(response -> response.releaseBody()
                            .thenReturn(response.statusCode().is2xxSuccessful()))
                    .onErrorReturn(false)
                    .block();
            if (Boolean.TRUE.equals(answered)) {
                return this;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The node did not start:\n" + Files.readString(log));
    }

    URI graphQl() {
        return URI.create("http://localhost:" + port + "/graphql");
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL: no goodbye to anybody. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        Files.deleteIfExists(log);
    }
}
