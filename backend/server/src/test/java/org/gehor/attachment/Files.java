package org.gehor.attachment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.gehor.support.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of {@code /attachments} that sends what it is told to. */
record Files(int port, String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Reply(int status, java.net.http.HttpHeaders headers, byte[] body) {

        JsonNode problem() {
            return JSON.readTree(body);
        }

        String code() {
            return problem().path("code").asString("");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        long offset() {
            return Long.parseLong(header("Upload-Offset"));
        }

        /** Id of what was made. */
        String id() {
            var location = header("Location");
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    Reply begin(String target, String targetId, String name, long size) {
        return send(
                "POST",
                "",
                new byte[0],
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "filename " + base64(name) + "," + target + " " + base64(targetId));
    }

    Reply append(String id, long offset, byte[] bytes) {
        return send(
                "PATCH",
                "/" + id,
                bytes,
                "Upload-Offset",
                Long.toString(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }

    Reply head(String id) {
        return send("HEAD", "/" + id, new byte[0]);
    }

    Reply remove(String id) {
        return send("DELETE", "/" + id, new byte[0]);
    }

    Reply download(String id) {
        return send("GET", "/" + id, new byte[0]);
    }

    /** The whole in pieces of a size; gives its id. */
    String upload(String target, String targetId, String name, byte[] content, int piece) {
        var id = begin(target, targetId, name, content.length).id();
        for (int at = 0; at < content.length; at += piece) {
            append(id, at, Arrays.copyOfRange(content, at, Math.min(at + piece, content.length)));
        }
        return id;
    }

    Reply send(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/attachments" + path))
                .timeout(Patience.SOON)
                .header("Accept-Language", "en")
                .header("Tus-Resumable", "1.0.0")
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
