package org.gehor.nodes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.gehor.support.Wire;
import tools.jackson.databind.JsonNode;

/** An open page: follows a subscription and goes on from the last cursor at the other node when the connection breaks. */
final class LiveListener implements AutoCloseable {

    /** How events come. */
    enum Transport {
        SSE,
        WEB_SOCKET
    }

    private final List<NodeProcess> nodes;
    private final Transport transport;
    private final String token;
    private final String field;
    private final String document;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String cursor;
    private volatile boolean closed;

    /**
     * @param first index of the node to begin at
     * @param field of the subscription, with an argument {@code after}
     * @param fields of each event; the cursor is always there
     */
    LiveListener(
            List<NodeProcess> nodes,
            int first,
            Transport transport,
            String token,
            String field,
            String fields,
            String cursor) {
        this.nodes = nodes;
        this.transport = transport;
        this.token = token;
        this.field = field.replaceAll("\\(.*", "");
        this.document = "subscription($after: String) { "
                + (field.contains("(") ? field.replace(")", ", after: $after)") : field + "(after: $after)")
                + " { cursor " + fields + " } }";
        this.cursor = cursor;
        Thread.ofVirtual().start(() -> follow(first));
    }

    /** All that has come, over all connections. */
    List<JsonNode> events() {
        return List.copyOf(events);
    }

    int connections() {
        return connections.get();
    }

    private void follow(int first) {
        for (int at = first; !closed; at = (at + 1) % nodes.size()) {
            try {
                var wire = new Wire(nodes.get(at).port());
                if (transport == Transport.SSE) {
                    byEvents(wire);
                } else {
                    bySocket(wire);
                }
            } catch (IllegalStateException | CompletionException | AssertionError | NullPointerException unreachable) {
                FailoverClient.pause();
            }
        }
    }

    private void byEvents(Wire wire) {
        try (var stream = wire.stream(token, document, Map.of("after", cursor))) {
            connections.incrementAndGet();
            while (!closed) {
                var sent = stream.poll(200);
                if (sent != null && sent.event().equals("next")) {
                    take(sent.json());
                } else if (sent != null) {
                    return;
                }
            }
        }
    }

    private void bySocket(Wire wire) {
        try (var socket = wire.socket()) {
            socket.as(token).subscribe("live", document, Map.of("after", cursor));
            connections.incrementAndGet();
            while (!closed && !socket.isClosed()) {
                var message = socket.poll(200);
                if (message != null && message.path("type").asString().equals("next")) {
                    take(message.path("payload"));
                } else if (message != null) {
                    return;
                }
            }
        }
    }

    private void take(JsonNode payload) {
        var event = payload.at("/data/" + field);
        if (event.isObject()) {
            events.add(event);
            cursor = event.path("cursor").asString();
        }
    }

    @Override
    public String toString() {
        return field + " by " + transport + ": " + events.size() + " events over " + connections + " connections";
    }

    @Override
    public void close() {
        closed = true;
    }
}
