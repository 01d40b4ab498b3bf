package org.gehor.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A gateway for text messages that sends nothing: what would have been sent can be looked at. It sends a key once. */
final class DemoMessages implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A text message. */
    record Message(String to, String text) {}

    private final HttpServer server;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    DemoMessages() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/messages", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JSON.readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var message =
                    new Message(body.path("to").asString(), body.path("text").asString());
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            exchange.sendResponseHeaders(keep(String.valueOf(key), message) ? 202 : 409, -1);
        }
    }

    private synchronized boolean keep(String key, Message message) {
        return messages.putIfAbsent(key, message) == null;
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/messages");
    }

    synchronized List<Message> newestFirst() {
        return List.copyOf(messages.values()).reversed();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
