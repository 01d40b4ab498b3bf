package org.gehor.support;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A WebSocket of {@code graphql-transport-ws}, frame by frame. */
public final class WireSocket implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    static WireSocket open(HttpClient client, int port, String... headers) {
        var wire = new WireSocket();
        var builder = client.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        wire.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), wire)
                .join();
        return wire;
    }

    /** Says who one is and waits for the acknowledgement. */
    public WireSocket as(String token) {
        init(Map.of("Authorization", "Bearer " + token));
        var first = next(10);
        if (!"connection_ack".equals(first.path("type").asString())) {
            throw new AssertionError("Not acknowledged: " + first);
        }
        return this;
    }

    public WireSocket init(Map<String, ?> payload) {
        return send(Map.of("type", "connection_init", "payload", payload));
    }

    public WireSocket subscribe(String id, String document, Map<String, ?> variables) {
        return send(
                Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document, "variables", variables)));
    }

    public WireSocket send(Map<String, ?> message) {
        return sendText(Wire.JSON.writeValueAsString(message));
    }

    public WireSocket sendText(String text) {
        Objects.requireNonNull(socket)
                .sendText(text, true)
                .exceptionally(closed -> null)
                .join();
        return this;
    }

    /** The next message of the server; fails when none comes in time. */
    public JsonNode next(int seconds) {
        return Objects.requireNonNull(poll(received, seconds), "no message came");
    }

    /** The next message of the server; null when none comes in time. */
    public @Nullable JsonNode poll(int millis) {
        try {
            return received.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** True when nothing more will come than what has come already. */
    public boolean isClosed() {
        return !closed.isEmpty() && received.isEmpty();
    }

    /** True when nothing has come in this time. */
    public boolean silentFor(int millis) throws InterruptedException {
        return received.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    /** Waits for the server to close; gives the status. */
    public int closed(int seconds) {
        return Objects.requireNonNull(poll(closed, seconds), "not closed");
    }

    private static <T> @Nullable T poll(BlockingQueue<T> queue, int seconds) {
        try {
            return queue.poll(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            received.add(Wire.JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.add(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.add(1006);
    }

    @Override
    public void close() {
        Objects.requireNonNull(socket).abort();
    }
}
