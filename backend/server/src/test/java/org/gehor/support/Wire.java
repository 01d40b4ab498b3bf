package org.gehor.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node's API as bytes on a wire, without a client library that mends or hides what is sent. */
public record Wire(int port) {

    public static final JsonMapper JSON = JsonMapper.builder().build();
    public static final String RESPONSE = "application/graphql-response+json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** What came back, as a client of GraphQL over HTTP looks at it. */
    public record Reply(int status, java.net.http.HttpHeaders headers, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** {@code extensions.code} of the first error; empty when there is none. */
        public String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** A body of GraphQL over HTTP. */
    public static String body(String document) {
        return body(document, Map.of());
    }

    public static String body(String document, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }

    /** Asks with a token (none when empty) and the newer media type. */
    public Reply ask(String token, String document) {
        return ask(token, document, Map.of());
    }

    public Reply ask(String token, String document, Map<String, ?> variables) {
        return post(body(document, variables), headers(token, "Accept", RESPONSE));
    }

    /** Posts JSON with further headers, as pairs of name and value. */
    public Reply post(String body, String... headers) {
        return send("POST", body, headers(headers, "Content-Type", "application/json"));
    }

    public Reply send(String method, String body, String... headers) {
        try {
            var response = CLIENT.send(
                    request(method, body, headers), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Opens a stream of server-sent events. */
    public WireStream stream(String token, String document, Map<String, ?> variables) {
        var request = request(
                "POST",
                body(document, variables),
                headers(token, "Accept", "text/event-stream", "Content-Type", "application/json"));
        try {
            return new WireStream(CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Opens a WebSocket of {@code graphql-transport-ws}; nothing is said on it yet. */
    public WireSocket socket(String... headers) {
        return WireSocket.open(CLIENT, port, headers);
    }

    /** The headers with a bearer token in front, unless it is empty. */
    public static String[] headers(String token, String... more) {
        return token.isEmpty() ? more : headers(more, "Authorization", "Bearer " + token);
    }

    private static String[] headers(String[] given, String... more) {
        var all = new ArrayList<>(List.of(given));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private HttpRequest request(String method, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .timeout(Patience.SOON)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }
}
