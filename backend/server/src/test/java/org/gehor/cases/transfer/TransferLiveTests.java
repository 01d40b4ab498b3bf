package org.gehor.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Open pages on both sides while a case passes on, and a transfer that meets an answer or another transfer. */
@ServerTest
class TransferLiveTests {

    private static final String EVENTS = """
            subscription($id: ID!, $after: String) { caseEvents(caseId: $id, after: $after) {
              type actorName transfer { to { id } note } case { state organisation { id } } } }
            """;
    private static final String QUEUE =
            "subscription($after: String) { queueEvents(after: $after) { type item { id state } } }";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Test
    void tellsOpenPagesOfTheFormerUnitThatItHasGoneAndNothingAfterThat() {
        var scene = new TransferScene(people, port);
        TestCases.take(scene.api(scene.anna), scene.caseId);
        try (var anna = follow(scene, scene.anna.token(), EVENTS);
                var line = follow(scene, scene.anna.token(), QUEUE)) {
            assertThat(scene.move(scene.anna, scene.there, Map.of("note", "For you.")))
                    .isEmpty();

            var told = next(anna, "caseEvents");
            assertThat(told.path("case").isNull()).isTrue();
            assertThat(told.at("/transfer/to/id").asString()).isEqualTo(scene.there.globalId());
            assertThat(told.at("/transfer/note").isNull()).isTrue();
            assertThat(next(line, "queueEvents").path("item").isNull()).isTrue();
            TestCases.write(scene.citizen, scene.caseId, "For the new unit only.");
            assertThat(anna.poll(1_500)).isNull();
        }
    }

    @Test
    void tellsTheNewUnitsQueueAndTheCitizensOpenPage() {
        var scene = new TransferScene(people, port);
        try (var line = follow(scene, scene.bo.token(), QUEUE);
                var page = follow(scene, scene.person.token(), EVENTS)) {
            assertThat(scene.move(scene.anna)).isEmpty();

            assertThat(next(line, "queueEvents").at("/item/state").asString()).isEqualTo("RECEIVED");
            var told = next(page, "caseEvents");
            assertThat(told.at("/case/organisation/id").asString()).isEqualTo(scene.there.globalId());
            assertThat(told.path("actorName").asString()).isEqualTo(scene.anna.name());
            assertThat(page.poll(1_000)).isNull();
        }
    }

    @Test
    void publishesOrPassesOnAndNeverBoth() {
        for (int round = 0; round < 20; round++) {
            var scene = new TransferScene(people, port);
            var anna = scene.api(scene.anna);
            TestCases.take(anna, scene.caseId);
            TestCases.change(
                    anna,
                    "saveAnswer",
                    Map.of(
                            "caseId",
                            scene.caseId,
                            "version",
                            0,
                            "opening",
                            "Thank you.",
                            "parts",
                            List.of(Map.of(
                                    "questionId",
                                    TestCases.question(anna, scene.caseId),
                                    "text",
                                    "By mistake.",
                                    "answered",
                                    true))));
            int version = scene.version();
            var moved = CompletableFuture.supplyAsync(
                    () -> scene.move(scene.chief, scene.there, Map.of("version", version)));
            var published = publish(scene);
            var state = scene.see(scene.person.token(), "state answer { version } organisation { id }");
            if (moved.join().isEmpty()) {
                assertThat(published).containsAnyOf("NOT_FOUND", "STALE_VERSION");
                state = scene.see(scene.person.token(), "state answer { version } organisation { id }");
                assertThat(state.path("state").asString()).isEqualTo("RECEIVED");
                assertThat(state.path("answer").isNull()).isTrue();
            } else {
                assertThat(published).isEmpty();
                assertThat(moved.join()).containsAnyOf("NOT_ALLOWED_NOW", "STALE_VERSION");
                assertThat(state.at("/organisation/id").asString()).isEqualTo(scene.here.globalId());
            }
        }
    }

    @Test
    void letsOneOfTwoPassItOnAndTellsTheOther() {
        for (int round = 0; round < 20; round++) {
            var scene = new TransferScene(people, port);
            var elsewhere = people.unit("SE");
            int version = scene.version();
            var other =
                    CompletableFuture.supplyAsync(() -> scene.move(scene.chief, elsewhere, Map.of("version", version)));
            var one = scene.move(scene.anna, scene.there, Map.of("version", version));
            assertThat(List.of(one, other.join())).filteredOn(List::isEmpty).hasSize(1);
            assertThat(List.of(one, other.join()))
                    .filteredOn(codes -> !codes.isEmpty())
                    .allMatch(codes -> List.of("NOT_FOUND", "STALE_VERSION").contains(codes.getFirst()));
        }
    }

    private static List<String> publish(TransferScene scene) {
        return scene.api(scene.anna)
                .document(
                        "mutation($input: PublishAnswerInput!) { publishAnswer(input: $input) { case { id } problems { code } } }")
                .variable(
                        "input",
                        Map.of(
                                "caseId",
                                scene.caseId,
                                "draftVersion",
                                1,
                                "idempotencyKey",
                                UUID.randomUUID().toString()))
                .execute()
                .path("publishAnswer.problems[*].code")
                .entityList(String.class)
                .get();
    }

    private WireStream follow(TransferScene scene, String token, String subscription) {
        var cursor = scene.ask(token, "{ liveCursor }").at("/data/liveCursor").asString();
        return new Wire(port).stream(token, subscription, Map.of("id", scene.caseId, "after", cursor));
    }

    private static JsonNode next(WireStream stream, String field) {
        while (true) {
            var event = stream.next(30).json().at("/data/" + field);
            if (event.path("type").asString("").equals("CASE_TRANSFERRED")) {
                return event;
            }
        }
    }
}
