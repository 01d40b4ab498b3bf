package org.gehor.platform.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of the product's own clients. A request names one by {@code extensions.persistedQuery.sha256Hash} in place of
 * its text (the form of Apollo's persisted queries, which common clients send), or brings the same text.
 */
@Component
class KnownDocuments {

    /** In the GraphQL context: the client of the login realm that asks; empty for nobody logged in. */
    record Client(String id) {

        static final Client NONE = new Client("");
    }

    private final Map<String, String> byHash = new HashMap<>();
    private final Set<String> texts;
    private final DocumentProperties settings;

    KnownDocuments(DocumentProperties settings, JsonMapper json) {
        this.settings = settings;
        settings.known().forEach(file -> add(file, json));
        this.texts = Set.copyOf(byHash.values());
    }

    private void add(Resource file, JsonMapper json) {
        try (var stream = file.getInputStream()) {
            json.readValue(stream, new TypeReference<Map<String, String>>() {}).forEach((hash, text) -> {
                if (!hash.equals(hash(text))) {
                    throw new IllegalStateException(
                            file + " holds a document under another hash than its own: " + hash);
                }
                byHash.put(hash, text);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "gehor.documents.known names " + file + ", which cannot be read", unreadable);
        }
    }

    /** The text to run; empty when it is unknown and whoever asks may run known ones only. */
    Optional<String> text(ExecutionInput input) {
        if (input.getQuery().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
            return Optional.ofNullable(byHash.get(namedHash(input)));
        }
        return mayRun(input) ? Optional.of(input.getQuery()) : Optional.empty();
    }

    private boolean mayRun(ExecutionInput input) {
        // What runs within the process has no client.
        Client client = input.getGraphQLContext().get(Client.class);
        return !settings.fixed()
                || client == null
                || !(client.equals(Client.NONE) || settings.fixedClients().contains(client.id()))
                || texts.contains(input.getQuery());
    }

    private static String namedHash(ExecutionInput input) {
        return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> named
                        && named.get("sha256Hash") instanceof String hash
                ? hash
                : "";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
