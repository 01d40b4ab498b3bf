package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two who act on one case at once, and one who sends twice at once. */
class CaseRaceTests extends CaseRaces {

    @Test
    void letsOneOfTwoHandlersTakeACaseAndTellsTheOther() {
        for (int round = 0; round < 20; round++) {
            var caseId = file(UUID.randomUUID().toString());
            var codes = List.of(one, two).parallelStream()
                    .map(handler -> take(handler, caseId))
                    .toList();
            assertThat(codes).filteredOn(String::isEmpty).hasSize(1);
            assertThat(codes)
                    .filteredOn(code -> !code.isEmpty())
                    .allMatch(List.of("TAKEN_BY_OTHER", "STALE_VERSION")::contains);
        }
    }

    @Test
    void makesOneCaseOfFiftySendingsAtOnce() {
        var key = UUID.randomUUID().toString();
        var ids = IntStream.range(0, 50)
                .parallel()
                .mapToObj(again -> file(key))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherContent() {
        var key = UUID.randomUUID().toString();
        file(key);
        assertThat(submit(key, "Something quite different happened to me.").code())
                .isEqualTo("IDEMPOTENCY_CONFLICT");
    }
}
