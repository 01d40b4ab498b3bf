package org.gehor.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service that is sent requests by HTTP: keeps them, and answers as it is told to. */
final class RecordingServer {

    /** What came. */
    record Request(String path, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    /** How it answers at a path. */
    record Behaviour(int status, long millis) {}

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private volatile Behaviour otherwise = new Behaviour(202, 0);

    RecordingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 50);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        requests.add(new Request(
                path, headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var behaviour = behaviours.getOrDefault(path, otherwise);
        try (exchange) {
            Thread.sleep(behaviour.millis());
            exchange.sendResponseHeaders(behaviour.status(), -1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create(origin() + path);
    }

    void answers(String path, int status) {
        behaviours.put(path, new Behaviour(status, 0));
    }

    void answersAll(int status, long millis) {
        otherwise = new Behaviour(status, millis);
    }

    /** Requests whose path or body holds this. */
    List<Request> requests(String part) {
        return requests.stream()
                .filter(request ->
                        request.path().contains(part) || request.body().contains(part))
                .toList();
    }
}
