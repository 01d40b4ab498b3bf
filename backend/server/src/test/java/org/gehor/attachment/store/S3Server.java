package org.gehor.attachment.store;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A server of the S3 protocol, started from its own jar, which the build has put beside the classes. */
public final class S3Server implements AutoCloseable {

    /** Made when it starts. */
    public static final String BUCKET = "gehor-files";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = freePort();
    private @Nullable Process process;

    /** Where it answers. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Returns once it answers. */
    public void start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target/s3-server/s3-server.jar").toString(),
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=" + port,
                        "--http.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/s3-server/out.log"))
                .start();
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(deadline) || !process.isAlive()) {
                throw new IllegalStateException("The S3 server did not start, see target/s3-server/out.log");
            }
            Thread.sleep(200);
        }
        makeBucket();
    }

    private void makeBucket() throws IOException {
        var connection =
                (HttpURLConnection) address().resolve("/" + BUCKET).toURL().openConnection();
        connection.setRequestMethod("PUT");
        if (connection.getResponseCode() != 200) {
            throw new IOException("The bucket could not be made: " + connection.getResponseCode());
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) address().toURL().openConnection();
            connection.setConnectTimeout(500);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
