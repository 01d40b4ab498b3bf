package org.gehor.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.rest.RestFailure;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Headers of the tus protocol 1.0.0 (core, creation, termination). */
final class TusHeaders {

    static final String VERSION = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String BYTES = "application/offset+octet-stream";

    private TusHeaders() {}

    static void requireVersion(ServerRequest request) {
        if (!VERSION.equals(request.headers().firstHeader(RESUMABLE))) {
            throw new RestFailure(HttpStatus.PRECONDITION_FAILED, "Tus-Resumable must be " + VERSION);
        }
    }

    static long number(ServerRequest request, String header) {
        var text = request.headers().firstHeader(header);
        try {
            var number = text == null ? -1 : Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new RestFailure(HttpStatus.BAD_REQUEST, header + " is not a number");
        }
        throw new RestFailure(HttpStatus.BAD_REQUEST, header + " is missing");
    }

    /** What is to come: {@code filename} and either {@code draft} or {@code case}, each in Base64. */
    static Uploads.Begin begin(ServerRequest request) {
        var metadata = metadata(
                Optional.ofNullable(request.headers().firstHeader(METADATA)).orElse(""));
        var draft = id("Draft", metadata.get("draft"));
        var subject = id("Case", metadata.get("case"));
        if (draft.isPresent() == subject.isPresent()) {
            throw new RestFailure(HttpStatus.BAD_REQUEST, "Upload-Metadata names neither one draft nor one case");
        }
        return new Uploads.Begin(
                draft.orElse(null),
                subject.orElse(null),
                metadata.getOrDefault("filename", ""),
                number(request, LENGTH));
    }

    private static Optional<UUID> id(String type, @org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).flatMap(id -> GlobalId.parse(type, id));
    }

    private static Map<String, String> metadata(String header) {
        var pairs = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            try {
                var value = parts.length == 2 ? Base64.getDecoder().decode(parts[1].strip()) : new byte[0];
                pairs.put(parts[0], new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException unreadable) {
                throw new RestFailure(HttpStatus.BAD_REQUEST, "Upload-Metadata is not in Base64");
            }
        }
        return pairs;
    }
}
