package org.gehor.failure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** A client that follows a subscription over server-sent events and goes on after its last cursor wherever a node lives. */
final class Listener implements AutoCloseable {

    /** What was told. */
    record Told(String cursor, Map<String, Object> event) {}

    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> EVENTS =
            new ParameterizedTypeReference<>() {};

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> after;
    private final Disposable following;

    /**
     * @param field the subscription
     * @param selection of its events, without the cursor
     * @param from the cursor to begin after
     */
    Listener(Supplier<Node> node, String token, String field, String selection, String from) {
        this.after = new AtomicReference<>(from);
        var document = "subscription($after: String) { %s(after: $after) { cursor %s } }".formatted(field, selection);
        this.following = Flux.defer(() -> stream(node.get(), token, document))
                .doOnNext(event -> hear(field, event))
                .repeat()
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, Duration.ofMillis(100)))
                .subscribe();
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    private Flux<ServerSentEvent<Map<String, Object>>> stream(Node node, String token, String document) {
        return WebClient.create()
                .post()
                .uri(node.graphQl())
                .headers(headers -> headers.setBearerAuth(token))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .bodyValue(Map.of("query", document, "variables", Map.of("after", after.get())))
                .retrieve()
                .bodyToFlux(EVENTS);
    }

    @SuppressWarnings("unchecked") // data of a GraphQL response: objects are maps by name
    private void hear(String field, ServerSentEvent<Map<String, Object>> message) {
        if (message.data() != null && message.data().get("data") instanceof Map<?, ?> data && data.get(field) != null) {
            var event = (Map<String, Object>) data.get(field);
            var cursor = String.valueOf(event.get("cursor"));
            told.add(new Told(cursor, event));
            after.set(cursor);
        }
    }

    @Override
    public void close() {
        following.dispose();
    }
}
