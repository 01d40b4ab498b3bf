package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.support.TestCases;
import org.junit.jupiter.api.Test;

/** A pause and the answer at once: either the pause comes first and ends with the answer, or it is refused. Never both, never half. */
class ClockRaceTests extends ClockScene {

    private static final int ROUNDS = Integer.getInteger("gehor.clock.rounds", 40);

    @Test
    void pausingAgainstPublishingLeavesNoAnsweredCaseWhoseTimeStandsStill() {
        var manager = people.api(port, people.worker(unit, "MANAGER").token());
        for (int round = 0; round < ROUNDS; round++) {
            caseId = TestCases.file(citizen, unit);
            TestCases.take(desk, caseId);
            saveAnswer();
            var version = version();
            var id = caseId;
            var outcomes = List.<Supplier<String>>of(
                            () -> code(
                                    manager,
                                    "pauseClock",
                                    Map.of("caseId", id, "version", version, "reason", "CONSENT")),
                            () -> code(
                                    desk,
                                    "publishAnswer",
                                    Map.of(
                                            "caseId",
                                            id,
                                            "draftVersion",
                                            1,
                                            "idempotencyKey",
                                            UUID.randomUUID().toString())))
                    .parallelStream()
                    .map(Supplier::get)
                    .toList();
            assertThat(outcomes.get(1)).isEmpty();
            assertThat(outcomes.get(0)).isIn("", "NOT_ALLOWED_NOW");
            assertThat(read(desk).path("state").asString()).isEqualTo("ANSWERED");
            assertThat(clock(desk, "pausedSince")).isEmpty();
            assertThat(pauses(desk, "endedBy")).isEqualTo(outcomes.get(0).isEmpty() ? List.of("ANSWERED") : List.of());
        }
    }

    @Test
    void ofTwoWhoLetItStandStillOneDoes() {
        var manager = people.api(port, people.worker(unit, "MANAGER").token());
        for (int round = 0; round < ROUNDS / 2; round++) {
            caseId = TestCases.file(citizen, unit);
            TestCases.take(desk, caseId);
            var version = version();
            var outcomes = List.of(manager, desk).parallelStream()
                    .map(who ->
                            code(who, "pauseClock", Map.of("caseId", caseId, "version", version, "reason", "CONSENT")))
                    .sorted()
                    .toList();
            assertThat(outcomes).containsExactly("", "ALREADY_DONE");
            assertThat(pauses(desk, "reason")).hasSize(1);
        }
    }

    private void saveAnswer() {
        TestCases.mutate(
                desk,
                "saveAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        0,
                        "opening",
                        "Thank you for telling us.",
                        "parts",
                        List.of(Map.of(
                                "questionId",
                                TestCases.question(desk, caseId),
                                "text",
                                "By mistake.",
                                "answered",
                                true))));
    }
}
