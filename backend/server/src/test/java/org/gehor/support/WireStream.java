package org.gehor.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A stream of server-sent events, read line by line. */
public final class WireStream implements AutoCloseable {

    /** One event; one named "end" when the connection has ended. */
    public record Sent(String event, String data) {

        public JsonNode json() {
            return Wire.JSON.readTree(data);
        }

        public String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }
    }

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
    private final AtomicInteger comments = new AtomicInteger();

    WireStream(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The next event; null when none comes in time. */
    public @Nullable Sent poll(int millis) {
        try {
            return sent.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The next event; fails when none comes in time. */
    public Sent next(int seconds) {
        return Objects.requireNonNull(poll(seconds * 1000), "no event came");
    }

    /** How many comments have come, which keep the connection alive. */
    public int comments() {
        return comments.get();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var event = "";
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    comments.incrementAndGet();
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.isEmpty() && !event.isEmpty()) {
                    sent.add(new Sent(event, data.toString()));
                    event = "";
                    data.setLength(0);
                }
            }
            sent.add(new Sent("end", ""));
        } catch (IOException closed) {
            sent.add(new Sent("end", ""));
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
