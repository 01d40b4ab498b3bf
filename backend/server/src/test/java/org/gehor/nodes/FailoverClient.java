package org.gehor.nodes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.Wire;
import tools.jackson.databind.JsonNode;

/** A citizen's or a handler's program: goes on to the other node when one does not answer, with the same key. */
final class FailoverClient {

    private static final int MOST_TRIES = 200;

    private final List<NodeProcess> nodes;
    private final String token;
    private int at;

    FailoverClient(List<NodeProcess> nodes, int first, String token) {
        this.nodes = nodes;
        this.token = token;
        this.at = first;
    }

    /** Files a complaint; gives the id of the case once a node has acknowledged it. */
    String file(String key, UUID unit) {
        return mutate(
                        "submitComplaint",
                        Map.of(
                                "idempotencyKey",
                                key,
                                "organisationId",
                                "Organisation-" + unit,
                                "occurred",
                                Map.of("precision", "ABOUT", "about", "last spring"),
                                "whatHappened",
                                "I waited for five hours and nobody told me why.",
                                "wishes",
                                List.of("EXPLANATION"),
                                "questions",
                                List.of("Why did nobody come?"),
                                "answerChannel",
                                "INBOX"),
                        "case { id }")
                .at("/case/id")
                .asString();
    }

    /** Writes in a case; gives the id of the message. */
    String write(String key, String caseId) {
        return mutate(
                        "sendMessage",
                        Map.of("idempotencyKey", key, "caseId", caseId, "text", "One thing more."),
                        "message { id }")
                .at("/message/id")
                .asString();
    }

    String liveCursor() {
        return ask("{ liveCursor }", Map.of()).at("/data/liveCursor").asString();
    }

    private JsonNode mutate(String name, Map<String, Object> input, String fields) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        var answer = ask(
                        "mutation($input: %s) { %s(input: $input) { %s problems { code } } }"
                                .formatted(type, name, fields),
                        Map.of("input", input))
                .at("/data/" + name);
        if (answer.isMissingNode() || !answer.path("problems").isEmpty()) {
            throw new AssertionError(name + " was refused: " + answer);
        }
        return answer;
    }

    /** Tries until a node answers; an answer that says "not now" is none. */
    private JsonNode ask(String document, Map<String, ?> variables) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                var reply = new Wire(nodes.get(at).port()).ask(token, document, variables);
                if (reply.status() < 500 && !reply.code().equals("SERVICE_UNAVAILABLE")) {
                    return reply.json();
                }
            } catch (IllegalStateException unreachable) {
                at = (at + 1) % nodes.size();
            }
            pause();
        }
        throw new AssertionError("No node answers");
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
