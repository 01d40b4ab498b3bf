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
import tools.jackson.databind.JsonNode;

/** A stream of server-sent events, read line by line. */
public final class WireStream implements AutoCloseable {

    /** One event, or a comment, which has no data. */
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

    /** The next event; fails when none comes in time. */
    public Sent next(int seconds) {
        try {
            return Objects.requireNonNull(sent.poll(seconds, TimeUnit.SECONDS), "no event came");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var event = "";
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    sent.add(new Sent("comment", ""));
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
